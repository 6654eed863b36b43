package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import java.util.Optional;

/**
 * One box of a diagram.
 *
 * @param id       the element it stands for
 * @param title    its name, in full
 * @param kind     its role
 * @param subtitle what it is in words, for example {@code PostgreSQL}
 * @param icon     literal of the Material Design icon pack; empty where the image is not known
 * @param image    the image as written, variables unresolved; empty where none is written
 * @param facts    the rest of the card
 * @param stale    true when its lines cannot be read at the moment and it is shown as it was read last
 * @param origin   what it owes to another file; empty for what the drawn file says itself
 * @param active   false where the chosen profiles leave it out
 */
public record DiagramNode(ElementId id, String title, NodeKind kind, String subtitle, Optional<String> icon,
                          Optional<String> image, NodeFacts facts, boolean stale, Optional<NodeOrigin> origin,
                          boolean active) {

    /** True where another file defines it. */
    public boolean isForeign() {
        return origin.filter(NodeOrigin::isForeign).isPresent();
    }

    DiagramNode from(Optional<NodeOrigin> file, boolean counts) {
        return new DiagramNode(id, title, kind, subtitle, icon, image, facts, stale, file, counts);
    }

}

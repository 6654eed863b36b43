package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Size;
import java.util.Optional;

/**
 * One box of a diagram.
 *
 * @param id          the element it stands for
 * @param title       its name, in full
 * @param kind        its role
 * @param shape       how it is drawn
 * @param subtitle    what it is in words, for example {@code PostgreSQL}
 * @param icon        literal of the Material Design icon pack; empty where the image is not known
 * @param image       the image as written, variables unresolved; empty where none is written
 * @param description what is said of it, in lines; empty where nothing is said
 * @param facts       the rest of the card
 * @param state       how it stands with it at the moment
 * @param size        given by hand, in px; empty where its words decide
 */
public record DiagramNode(ElementId id, String title, NodeKind kind, NodeShape shape, String subtitle,
                          Optional<String> icon, Optional<String> image, String description, NodeFacts facts,
                          NodeState state, Optional<Size> size) {

    /** A node that is no service. */
    public static DiagramNode plain(ElementId id, String title, NodeKind kind, NodeShape shape, String subtitle,
                                    String description) {
        return new DiagramNode(id, title, kind, shape, subtitle, Optional.empty(), Optional.empty(), description,
                NodeFacts.NONE, NodeState.PLAIN, Optional.empty());
    }

    /** Words of a person on the canvas; the first line names it. */
    public static DiagramNode note(ElementId id, String text, Size size) {
        return new DiagramNode(id, text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip(),
                NodeKind.NOTE, NodeShape.NOTE, NodeKind.NOTE.label(), Optional.empty(), Optional.empty(), text,
                NodeFacts.NONE, NodeState.PLAIN, Optional.of(size));
    }

    /** The same thing drawn once more, under an id of its own. */
    public DiagramNode copy(ElementId other) {
        return new DiagramNode(other, title, kind, shape, subtitle, icon, image, description, facts, state, size);
    }

    /** As a box with other words than those of a card. */
    public DiagramNode boxed(String words, String about) {
        return new DiagramNode(id, title, kind, NodeShape.BOX, words, icon, image, about, facts, state, size);
    }

    /** True when its lines cannot be read at the moment and it is shown as it was read last. */
    public boolean stale() {
        return state.stale();
    }

    /** What it owes to another file; empty for what the drawn file says itself. */
    public Optional<NodeOrigin> origin() {
        return state.origin();
    }

    /** False where the chosen profiles leave it out. */
    public boolean active() {
        return state.active();
    }

    /** True where another file defines it. */
    public boolean isForeign() {
        return origin().filter(NodeOrigin::isForeign).isPresent();
    }

    /** The same thing in another state. */
    public DiagramNode in(NodeState other) {
        return new DiagramNode(id, title, kind, shape, subtitle, icon, image, description, facts, other, size);
    }

    DiagramNode from(Optional<NodeOrigin> file, boolean counts) {
        return in(state.from(file, counts));
    }

    /** The face of another one, which was read before, with what is known of this one's health and state. */
    DiagramNode withFaceOf(DiagramNode known) {
        return new DiagramNode(id, title, known.kind, known.shape, known.subtitle, known.icon, known.image,
                description, facts.withStateful(known.facts.stateful()), state, size);
    }
}

package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.layout.Placement;
import java.util.List;

/**
 * A diagram with its places and its scene.
 *
 * @param diagram   what is drawn
 * @param placement where the nodes are; the memory for the next drawing
 * @param scene     how it looks
 */
public record Drawing(Diagram diagram, Placement placement, Scene scene) {

    public static final Drawing EMPTY =
            new Drawing(new Diagram("", List.of(), List.of()), Placement.EMPTY, Scene.EMPTY);

    /** The same drawing after an element got another name; draw again from it, so that the node stays in place. */
    public Drawing renamed(ElementId from, ElementId to) {
        return new Drawing(diagram, placement.renamed(from, to), scene);
    }
}

package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Point;
import java.util.Map;

/** A drawing some of whose nodes are being dragged. To be asked on one thread. */
@FunctionalInterface
public interface Drag {

    /**
     * The drawing with the dragged nodes at other places.
     *
     * @param corners the top left corners of all dragged nodes
     */
    Scene at(Map<ElementId, Point> corners);
}

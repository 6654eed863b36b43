package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Point;
import java.util.Collection;

/** What the mouse can begin. */
interface Gestures {

    Gesture connecting(ElementId from);

    /** An end of an edge goes to another node. */
    Gesture reconnecting(Grip grip);

    Gesture moving(Collection<ElementId> nodes, Point start);

    /** The lower right corner of a note is dragged. */
    Gesture resizing(ElementId note, Point start);

    Gesture selecting(Point start, boolean adds);

    /** A node was double-clicked, on its name or elsewhere. */
    void opened(ElementId node, boolean onName);

    /** The title of a group was double-clicked. */
    void collapsed(ElementId group);
}

package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Point;
import java.util.Collection;
import java.util.Set;
import javafx.scene.shape.Rectangle;

/** Begins what the mouse asks for on the canvas. */
final class CanvasGestures implements Gestures {

    private final CanvasParts parts;
    private final Preview preview;
    private final Rectangle band;
    private final Wiring wiring;
    private final CanvasActions actions;
    private final ViewControl views;

    /**
     * @param band   shows the rectangle in which nodes are selected, or that a note will fill
     * @param wiring begins to draw a line
     */
    CanvasGestures(CanvasParts parts, Preview preview, Rectangle band, Wiring wiring,
                   CanvasActions actions, ViewControl views) {
        this.parts = parts;
        this.preview = preview;
        this.band = band;
        this.wiring = wiring;
        this.actions = actions;
        this.views = views;
    }

    @Override
    public Gesture connecting(ElementId from) {
        return wiring.from(from);
    }

    @Override
    public Gesture reconnecting(Grip grip) {
        return wiring.of(grip);
    }

    @Override
    public Gesture moving(Collection<ElementId> nodes, Point start) {
        return new MoveGesture(parts.camera(), preview, parts.edits(), parts.view().shownScene(),
                parts.edits().movable(nodes), start);
    }

    @Override
    public Gesture resizing(ElementId note, Point start) {
        return parts.edits().areFree(Set.of(note)) ? new ResizeGesture(parts, band, note, start)
                : new RefusedGesture();
    }

    @Override
    public Gesture selecting(Point start, boolean adds) {
        return new BandGesture(parts.view(), parts.selection(), band, start, adds);
    }

    @Override
    public void opened(ElementId node, boolean onName) {
        if (views.options().collapsed().contains(node)) {
            views.toggleCollapsed(node);
        } else if (onName) {
            actions.rename(node);
        } else {
            actions.open(node);
        }
    }

    @Override
    public void collapsed(ElementId group) {
        views.toggleCollapsed(group);
    }
}

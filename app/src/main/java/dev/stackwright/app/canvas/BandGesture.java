package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.shape.Rectangle;

/** Selects all nodes that a rectangle touches. */
final class BandGesture implements Gesture {

    private final SceneView view;
    private final CanvasSelection selection;
    private final Rectangle band;
    private final Point start;
    private final Set<ElementId> kept;

    /**
     * @param band  shows the rectangle
     * @param start where the button was pressed, in px of the view
     * @param adds  true to add to what is selected, false to select anew
     */
    BandGesture(SceneView view, CanvasSelection selection, Rectangle band, Point start, boolean adds) {
        this.view = view;
        this.selection = selection;
        this.band = band;
        this.start = start;
        this.kept = adds ? selection.nodes() : Set.of();
    }

    @Override
    public void drag(Point pointer) {
        Box box = boxTo(pointer);
        band.setX(box.x());
        band.setY(box.y());
        band.setWidth(box.width());
        band.setHeight(box.height());
        band.setVisible(true);
        view.mark(view.marks().withSelected(touched(box), Set.of()));
    }

    @Override
    public void drop(Point pointer) {
        band.setVisible(false);
        selection.select(touched(boxTo(pointer)));
    }

    @Override
    public void cancel() {
        band.setVisible(false);
        selection.sceneChanged();
    }

    private Box boxTo(Point pointer) {
        return new Box(Math.min(start.x(), pointer.x()), Math.min(start.y(), pointer.y()),
                Math.abs(pointer.x() - start.x()), Math.abs(pointer.y() - start.y()));
    }

    private Set<ElementId> touched(Box inView) {
        Set<ElementId> touched = new LinkedHashSet<>(kept);
        for (SceneNode node : view.shownScene().nodes()) {
            if (view.viewport().toView(node.box()).overlaps(inView)) {
                touched.add(node.id());
            }
        }
        return touched;
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }
}

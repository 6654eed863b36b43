package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.sketch.SetNote;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import javafx.scene.Cursor;
import javafx.scene.shape.Rectangle;

/** Makes a note larger or smaller by its lower right corner; dropping it is one edit. */
final class ResizeGesture implements Gesture {

    /** A note smaller than this, in px at 100 % zoom, has no room for a word. */
    private static final Size LEAST = new Size(72, 40);

    private final CanvasParts parts;
    private final Rectangle frame;
    private final ElementId note;
    private final Box box;
    private final Point start;

    /**
     * @param frame shows how large the note will be
     * @param start where the button was pressed, in px of the view
     */
    ResizeGesture(CanvasParts parts, Rectangle frame, ElementId note, Point start) {
        this.parts = parts;
        this.frame = frame;
        this.note = note;
        this.box = parts.view().shownScene().node(note).orElseThrow().box();
        this.start = parts.camera().toDrawing(start);
    }

    @Override
    public void drag(Point pointer) {
        Box shown = parts.view().viewport().toView(Box.at(box.corner(), sizeAt(pointer)));
        frame.setX(shown.x());
        frame.setY(shown.y());
        frame.setWidth(shown.width());
        frame.setHeight(shown.height());
        frame.setVisible(true);
    }

    private Size sizeAt(Point pointer) {
        Point now = parts.camera().toDrawing(pointer);
        return new Size(within(LEAST.width(), box.width() + now.x() - start.x()),
                within(LEAST.height(), box.height() + now.y() - start.y()));
    }

    private static double within(double leastPx, double sidePx) {
        return Math.rint(Math.max(leastPx, Math.min(CanvasNote.LARGEST, sidePx)));
    }

    @Override
    public void drop(Point pointer) {
        frame.setVisible(false);
        CanvasNote known = parts.edits().snapshot().design().sheet().notes().get(note.name());
        Size size = sizeAt(pointer);
        if (known != null && !size.equals(box.size())) {
            parts.edits().perform(new SetNote(note.name(), known.withSize(size.width(), size.height())));
        }
    }

    @Override
    public void cancel() {
        frame.setVisible(false);
    }

    @Override
    public Cursor cursor() {
        return Cursor.SE_RESIZE;
    }
}

package dev.stackwright.app.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * A split pane whose docks keep their size in px while the window grows and shrinks; what lies between them takes
 * the rest. Where there is too little room the docks give way.
 */
public final class DockSplit extends SplitPane {

    /** Docks together take no more than this share. */
    private static final double MOST_FOR_DOCKS = 0.62;

    private final List<Node> all;
    private final boolean hasLeading;
    private final boolean hasTrailing;
    private boolean leadingShown;
    private boolean trailingShown;
    private double leadingPx;
    private double trailingPx;
    private double zoom = 1;
    private boolean resized;

    private DockSplit(Orientation orientation, double leadingPx, double trailingPx, Node... items) {
        super(items);
        this.all = List.of(items);
        this.hasLeading = leadingPx > 0;
        this.leadingShown = hasLeading;
        this.hasTrailing = trailingPx > 0;
        this.trailingShown = hasTrailing;
        this.leadingPx = leadingPx;
        this.trailingPx = trailingPx;
        setOrientation(orientation);
        widthProperty().addListener((property, before, now) -> resized = true);
        heightProperty().addListener((property, before, now) -> resized = true);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> remember());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> remember());
    }

    /** A dock at each side. */
    public static DockSplit sideBySide(Node left, double leftPx, Node centre, Node right, double rightPx) {
        return new DockSplit(Orientation.HORIZONTAL, leftPx, rightPx, left, centre, right);
    }

    /** A dock at the left. */
    public static DockSplit withLeft(Node left, double leftPx, Node centre) {
        return new DockSplit(Orientation.HORIZONTAL, leftPx, 0, left, centre);
    }

    /** A dock at the right. */
    public static DockSplit withRight(Node centre, Node right, double rightPx) {
        return new DockSplit(Orientation.HORIZONTAL, 0, rightPx, centre, right);
    }

    /** A dock at the foot. */
    public static DockSplit withFoot(Node centre, Node foot, double footPx) {
        return new DockSplit(Orientation.VERTICAL, 0, footPx, centre, foot);
    }

    /** Size of the first dock while the interface has its normal size; 0 where there is none. */
    public double leadingPx() {
        return leadingPx;
    }

    /** Size of the last dock while the interface has its normal size; 0 where there is none. */
    public double trailingPx() {
        return trailingPx;
    }

    /** Gives the docks other sizes. */
    public void setSizes(double leading, double trailing) {
        leadingPx = leading;
        trailingPx = trailing;
        place();
    }

    /** Shows the first dock, where there is one, or hides it; hidden, it keeps its size for later. */
    public void showLeading(boolean shown) {
        leadingShown = shown && hasLeading;
        showParts();
    }

    /** Shows the last dock, where there is one, or hides it. */
    public void showTrailing(boolean shown) {
        trailingShown = shown && hasTrailing;
        showParts();
    }

    private void showParts() {
        List<Node> parts = new ArrayList<>(all);
        if (hasLeading && !leadingShown) {
            parts.remove(all.get(0));
        }
        if (hasTrailing && !trailingShown) {
            parts.remove(all.get(all.size() - 1));
        }
        if (!getItems().equals(parts)) {
            getItems().setAll(parts);
            resized = true;
            place();
        }
    }

    /** @param factor size of the interface; 1 is the normal one */
    public void zoom(double factor) {
        zoom = factor;
        place();
    }

    /** The base class shares out new room by its own rules first; what it makes of ours before is not to be kept. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (resized) {
            resized = false;
            place();
            super.layoutChildren();
        }
    }

    private double room() {
        return getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
    }

    private void place() {
        double room = room();
        if (room <= 0) {
            return;
        }
        double docks = (leadingShown ? leadingPx : 0) + (trailingShown ? trailingPx : 0);
        double scale = docks == 0 ? zoom : Math.min(zoom, room * MOST_FOR_DOCKS / docks);
        double last = 1 - trailingPx * scale / room;
        if (leadingShown && trailingShown) {
            setDividerPositions(leadingPx * scale / room, last);
        } else if (leadingShown) {
            setDividerPositions(leadingPx * scale / room);
        } else if (trailingShown) {
            setDividerPositions(last);
        }
    }

    /** What the user has dragged the docks to counts from now on. */
    private void remember() {
        double[] positions = getDividerPositions();
        double room = room();
        if (room > 0 && leadingShown) {
            leadingPx = positions[0] * room / zoom;
        }
        if (room > 0 && trailingShown) {
            trailingPx = (1 - positions[positions.length - 1]) * room / zoom;
        }
    }
}

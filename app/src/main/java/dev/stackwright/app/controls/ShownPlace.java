package dev.stackwright.app.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** What of a long page is in sight. Offsets are px from its top, so that they hold while the page grows. */
public final class ShownPlace {

    /** So much stays above what is brought into sight. */
    private static final double ABOVE_PX = 24;

    private ShownPlace() {
    }

    /** How far the page is scrolled. */
    public static double offset(ScrollPane scroll) {
        return scroll.getVvalue() * hidden(scroll);
    }

    /** Scrolls to an offset; as near as the page reaches. */
    public static void scrollTo(ScrollPane scroll, double offset) {
        // What has not been laid out yet has no height.
        scroll.applyCss();
        scroll.layout();
        double hidden = hidden(scroll);
        scroll.setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, offset / hidden)));
    }

    /** Brings a node of the page into sight and gives it, or the first of its parts that takes it, the focus. */
    public static void reveal(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = offset(scroll);
        boolean isSeen = place.getMinY() >= top && place.getMaxY() <= top + scroll.getViewportBounds().getHeight();
        if (!isSeen) {
            scrollTo(scroll, place.getMinY() - ABOVE_PX);
        }
        focus(node);
    }

    private static boolean focus(Node node) {
        if (node.isFocusTraversable() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(ShownPlace::focus);
    }

    private static double hidden(ScrollPane scroll) {
        return scroll.getContent() == null ? 0 : Math.max(0, scroll.getContent().getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight());
    }
}

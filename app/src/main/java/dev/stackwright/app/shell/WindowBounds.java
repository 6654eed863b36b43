package dev.stackwright.app.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Gives the window a size that suits the screen. */
final class WindowBounds {

    private static final double MIN_WIDTH_PX = 960;
    private static final double MIN_HEIGHT_PX = 620;
    private static final double MOST_WIDTH_PX = 1680;
    private static final double MOST_HEIGHT_PX = 1050;
    private static final double SHARE = 0.94;

    private WindowBounds() {
    }

    static void place(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(MOST_WIDTH_PX, screen.getWidth() * SHARE);
        double height = Math.min(MOST_HEIGHT_PX, screen.getHeight() * SHARE);
        stage.setMinWidth(Math.min(MIN_WIDTH_PX, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT_PX, screen.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
    }

    /** Some window managers open the first window far too small whatever was asked for; asked again, they obey. */
    static void settle(Stage stage) {
        if (!stage.isMaximized() && (stage.getWidth() < stage.getMinWidth()
                || stage.getHeight() < stage.getMinHeight())) {
            place(stage);
        }
    }
}

package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stands: as it stood last where a screen is still there, and otherwise in the middle of the
 * primary screen in a size that suits it. Keeps in mind how it stood before it was maximised.
 */
final class WindowBounds {

    private static final double MIN_WIDTH_PX = 960;
    private static final double MIN_HEIGHT_PX = 620;
    private static final double MOST_WIDTH_PX = 1680;
    private static final double MOST_HEIGHT_PX = 1050;
    private static final double SHARE = 0.94;
    /** So much of the title bar has to be on a screen for the window to be moved by it. */
    private static final double GRIP_WIDTH_PX = 120;
    private static final double GRIP_HEIGHT_PX = 30;

    private final Stage stage;
    private Rectangle2D normal;

    WindowBounds(Stage stage, Optional<WindowPlace> last) {
        this.stage = stage;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH_PX, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT_PX, screen.getHeight()));
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        normal = last.map(place -> new Rectangle2D(place.x(), place.y(), place.width(), place.height()))
                .filter(bounds -> isReachable(bounds, screens)).orElseGet(() -> centred(screen));
        place();
        stage.setMaximized(last.filter(WindowPlace::maximized).isPresent());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(property -> property.addListener((observed, before, now) -> remember()));
    }

    /** True where enough of the window's upper edge is on one of the screens. */
    static boolean isReachable(Rectangle2D window, List<Rectangle2D> screens) {
        return screens.stream().anyMatch(screen -> window.getMinY() >= screen.getMinY() - GRIP_HEIGHT_PX
                && window.getMinY() + GRIP_HEIGHT_PX <= screen.getMaxY()
                && Math.min(window.getMaxX(), screen.getMaxX()) - Math.max(window.getMinX(), screen.getMinX())
                >= GRIP_WIDTH_PX);
    }

    private static Rectangle2D centred(Rectangle2D screen) {
        double width = Math.min(MOST_WIDTH_PX, screen.getWidth() * SHARE);
        double height = Math.min(MOST_HEIGHT_PX, screen.getHeight() * SHARE);
        return new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
    }

    private void place() {
        Rectangle2D bounds = normal;
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
    }

    private void remember() {
        boolean known = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (known && stage.getWidth() >= stage.getMinWidth() && stage.getHeight() >= stage.getMinHeight()) {
            normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /** Where the window stands now. */
    WindowPlace current() {
        return new WindowPlace(normal.getMinX(), normal.getMinY(), normal.getWidth(), normal.getHeight(),
                stage.isMaximized());
    }

    /** Some window managers open the first window far too small whatever was asked for; asked again, they obey. */
    void settle() {
        if (!stage.isMaximized() && (stage.getWidth() < stage.getMinWidth()
                || stage.getHeight() < stage.getMinHeight())) {
            place();
        }
    }
}

package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stands: as it stood last where a screen is still there, and otherwise in the middle of the
 * primary screen in a size that suits it. Keeps in mind how it stood before it was maximised.
 */
final class WindowBounds {

    /**
     * How large a window may be by itself.
     *
     * @param least what it needs
     * @param most  what it takes where the screen is larger
     * @param share of the screen that it takes otherwise
     */
    record Limits(Dimension2D least, Dimension2D most, double share) {

        /** Those of the window a project is open in. */
        static final Limits STUDIO = new Limits(new Dimension2D(960, 620), new Dimension2D(1680, 1050), 0.94);
    }

    /** So much of the title bar has to be on a screen for the window to be moved by it. */
    private static final double GRIP_WIDTH_PX = 120;
    private static final double GRIP_HEIGHT_PX = 30;

    private final Stage stage;
    private final Limits limits;
    private Rectangle2D normal;

    WindowBounds(Stage stage, Optional<WindowPlace> last, Limits limits) {
        this.stage = stage;
        this.limits = limits;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(limits.least().getWidth(), screen.getWidth()));
        stage.setMinHeight(Math.min(limits.least().getHeight(), screen.getHeight()));
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

    private Rectangle2D centred(Rectangle2D screen) {
        double width = Math.min(limits.most().getWidth(), screen.getWidth() * limits.share());
        double height = Math.min(limits.most().getHeight(), screen.getHeight() * limits.share());
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

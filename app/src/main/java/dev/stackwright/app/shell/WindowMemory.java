package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.DeskShape;
import dev.stackwright.app.preferences.PreferencesFile;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * Opens the window as it stood last and remembers how it stands: whenever the user turns to another window, so
 * that little is lost whatever happens, and when it closes.
 */
final class WindowMemory {

    private final WindowBounds bounds;
    private final PreferencesFile preferences;
    private final Supplier<Optional<DeskShape>> shape;

    /** @param shape how the parts of the window share its room; empty while there are none */
    WindowMemory(Stage stage, PreferencesFile preferences, Supplier<Optional<DeskShape>> shape) {
        this.preferences = preferences;
        this.shape = shape;
        this.bounds = new WindowBounds(stage, preferences.get().window(), WindowBounds.Limits.STUDIO);
        stage.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                remember();
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> remember());
    }

    void settle() {
        bounds.settle();
    }

    private void remember() {
        shape.get().ifPresent(desk -> preferences.change(before ->
                before.withWindow(bounds.current()).withDesk(desk)));
    }
}

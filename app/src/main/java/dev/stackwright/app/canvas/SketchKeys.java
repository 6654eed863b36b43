package dev.stackwright.app.canvas;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The letters that draw while the canvas or one of its cards has the keyboard. They count when they are typed, not
 * when they are pressed, so that none of them ends up in the field it opens.
 */
final class SketchKeys {

    private final Map<String, Runnable> verbs;

    SketchKeys(Node canvas, Map<String, Runnable> verbs) {
        this.verbs = Map.copyOf(verbs);
        canvas.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (!event.isConsumed() && !(event.getTarget() instanceof TextInputControl) && !event.isShortcutDown()
                && !event.isAltDown()) {
            Optional.ofNullable(verbs.get(event.getCharacter().toLowerCase(Locale.ROOT))).ifPresent(verb -> {
                event.consume();
                verb.run();
            });
        }
    }
}

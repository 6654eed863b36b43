package dev.stackwright.app.editor;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.EventPattern.keyTyped;
import static org.fxmisc.wellbehaved.event.InputMap.ignore;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.Nodes;

/**
 * Leaves letters, digits and Enter pressed together with Alt to the window's shortcuts; a text area would take them for
 * typing. Install it before other keys: those installed later come first.
 */
final class AltKeys {

    private AltKeys() {
    }

    static void install(Node area) {
        boolean typesByAlt = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        Nodes.addInputMap(area, sequence(
                ignore(keyPressed().onlyIf(event -> isShortcut(event)
                        && (event.getCode().isLetterKey() || event.getCode().isDigitKey()
                        || event.getCode() == KeyCode.ENTER))),
                ignore(keyTyped().onlyIf(event -> isShortcut(event) && !typesByAlt))));
    }

    /** With Ctrl as well it is the key that types further signs on some keyboards. */
    private static boolean isShortcut(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    }
}

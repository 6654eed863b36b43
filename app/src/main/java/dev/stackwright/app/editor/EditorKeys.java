package dev.stackwright.app.editor;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import javafx.event.Event;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.Nodes;

/** What the keys do in the text beyond what every text area does. */
final class EditorKeys {

    private final CodeArea area;
    private final EditorCommands commands;
    private final LineCommands lines;

    private EditorKeys(CodeArea area, EditorCommands commands, LineCommands lines) {
        this.area = area;
        this.commands = commands;
        this.lines = lines;
    }

    static void install(CodeArea area, EditorCommands commands, LineCommands lines, Zoom zoom) {
        new EditorKeys(area, commands, lines).install(zoom);
    }

    private void install(Zoom zoom) {
        Nodes.addInputMap(area, sequence(
                consume(keyPressed(KeyCode.ENTER), event -> commands.newLine()),
                consume(keyPressed(KeyCode.BACK_SPACE).onlyIf(event -> commands.isInIndentation()),
                        event -> commands.backToStop()),
                consume(keyPressed(KeyCode.V, SHORTCUT_DOWN), event -> commands.paste()),
                consume(keyPressed(KeyCode.INSERT, SHIFT_DOWN), event -> commands.paste()),
                consume(keyPressed(KeyCode.D, SHORTCUT_DOWN), event -> lines.duplicate()),
                consume(keyPressed(KeyCode.TAB), event -> commands.tab()),
                consume(keyPressed(KeyCode.TAB, SHIFT_DOWN), event -> commands.outdent()),
                consume(anyOf(shortcut(KeyCode.SLASH), shortcut(KeyCode.DIVIDE), typed("/")),
                        event -> commands.toggleComment()),
                consume(keyPressed(KeyCode.HOME), event -> home(SelectionPolicy.CLEAR)),
                consume(keyPressed(KeyCode.HOME, SHIFT_DOWN), event -> home(SelectionPolicy.ADJUST)),
                consume(shortcut(KeyCode.F), event -> commands.find()),
                consume(shortcut(KeyCode.H), event -> commands.replace()),
                consume(shortcut(KeyCode.G), event -> commands.goToLine()),
                consume(keyPressed(KeyCode.F3), event -> commands.findNext()),
                consume(keyPressed(KeyCode.F3, SHIFT_DOWN), event -> commands.findPrevious()),
                consume(anyOf(shortcut(KeyCode.EQUALS), shortcut(KeyCode.PLUS), shortcut(KeyCode.ADD)),
                        event -> zoom.in()),
                consume(anyOf(shortcut(KeyCode.MINUS), shortcut(KeyCode.SUBTRACT)), event -> zoom.out()),
                consume(anyOf(shortcut(KeyCode.DIGIT0), shortcut(KeyCode.NUMPAD0)), event -> zoom.reset())));
        area.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                if (event.getDeltaY() > 0) {
                    zoom.in();
                } else {
                    zoom.out();
                }
                event.consume();
            }
        });
    }

    private static EventPattern<Event, KeyEvent> shortcut(KeyCode code) {
        return keyPressed(new KeyCodeCombination(code, SHORTCUT_DOWN, SHIFT_ANY));
    }

    /** A shortcut by what the key types, wherever the keyboard has it. */
    private static EventPattern<Event, KeyEvent> typed(String character) {
        return keyPressed(new KeyCharacterCombination(character, SHORTCUT_DOWN, SHIFT_ANY));
    }

    private void home(SelectionPolicy policy) {
        String line = area.getText(area.getCurrentParagraph());
        int content = 0;
        while (content < line.length() && Character.isWhitespace(line.charAt(content))) {
            content++;
        }
        area.moveTo(area.getCurrentParagraph(), area.getCaretColumn() == content ? 0 : content, policy);
        area.requestFollowCaret();
    }
}

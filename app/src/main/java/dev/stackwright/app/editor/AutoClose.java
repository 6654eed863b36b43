package dev.stackwright.app.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * Closes brackets and quotes as they are opened. What was put in this way is typed over, and goes when the opening
 * one is deleted; what stood there before is never touched.
 */
final class AutoClose {

    private final CodeArea area;
    private final BooleanSupplier insideLiteral;
    /** How far from the end of the line those stand that were put in, the innermost first. */
    private final Deque<Integer> pending = new ArrayDeque<>();
    /** The line they stand in. */
    private int pendingLine;

    private AutoClose(CodeArea area, BooleanSupplier insideLiteral) {
        this.area = area;
        this.insideLiteral = insideLiteral;
    }

    /** @param insideLiteral whether the caret is in a block scalar, whose text has its own rules */
    static void install(CodeArea area, BooleanSupplier insideLiteral) {
        AutoClose closing = new AutoClose(area, insideLiteral);
        area.addEventFilter(KeyEvent.KEY_TYPED, closing::typed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, closing::pressed);
    }

    private void typed(KeyEvent event) {
        if (!area.isEditable() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        String typed = event.getCharacter();
        if (area.getSelection().getLength() > 0) {
            surround(event, typed);
        } else if (isPending() && typed.equals(following())) {
            pending.pop();
            area.moveTo(area.getCaretPosition() + 1);
            event.consume();
        } else {
            Optional<String> closing = Pairs.closing(line(), area.getCaretColumn(), typed);
            if (closing.isPresent() && !insideLiteral.getAsBoolean()) {
                int caret = area.getCaretPosition();
                int fromEnd = line().length() - area.getCaretColumn() + 1;
                area.replaceText(caret, caret, typed + closing.get());
                area.moveTo(caret + 1);
                pending.push(fromEnd);
                pendingLine = area.getCurrentParagraph();
                event.consume();
            }
        }
    }

    private void surround(KeyEvent event, String typed) {
        Pairs.around(area.getSelectedText(), typed).ifPresent(text -> {
            int start = area.getSelection().getStart();
            area.replaceSelection(text);
            area.selectRange(start + 1, start + text.length() - 1);
            event.consume();
        });
    }

    private void pressed(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.BACK_SPACE && !event.isShortcutDown() && !event.isAltDown();
        if (back && area.isEditable() && area.getSelection().getLength() == 0 && isPending()
                && Pairs.isEmptyPair(line(), area.getCaretColumn())) {
            pending.pop();
            int caret = area.getCaretPosition();
            area.replaceText(caret - 1, caret + 1, "");
            event.consume();
        }
    }

    /** True where the character behind the caret was put in. Those the caret has left are forgotten. */
    private boolean isPending() {
        int fromEnd = line().length() - area.getCaretColumn();
        if (area.getCurrentParagraph() != pendingLine) {
            pending.clear();
        }
        pending.removeIf(closing -> closing > fromEnd);
        return !pending.isEmpty() && pending.peek() == fromEnd && fromEnd > 0;
    }

    private String following() {
        return line().substring(area.getCaretColumn(), area.getCaretColumn() + 1);
    }

    private String line() {
        return area.getText(area.getCurrentParagraph());
    }
}

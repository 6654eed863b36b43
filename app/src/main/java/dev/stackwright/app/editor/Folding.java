package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * Folds blocks into the line that begins them, and shows them again where somebody wants to see or change them. What
 * is folded is hidden from the area, never taken out of the document.
 */
public final class Folding {

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final Runnable changed;

    /** @param changed told when other lines are shown than before */
    Folding(CodeArea area, EditedFile file, TextSync sync, Runnable changed) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.changed = changed;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Folds the innermost block around the caret that is not folded yet. */
    public void fold() {
        int line = area.getCurrentParagraph();
        LineBlocks lines = shownLines();
        boolean here = lines.opens(line) && sync.text().hiddenLines(line) == 0;
        int head = here ? line : lines.around(line);
        if (head >= 0) {
            foldBlock(head);
        }
    }

    /** Shows what is folded into the line of the caret. */
    public void unfold() {
        unfold(area.getCurrentParagraph(), area.getCurrentParagraph());
    }

    /** Folds every block, and every one in it. */
    public void foldAll() {
        show(sync.text().folding(blocks(level -> true)));
    }

    /** Shows everything. */
    public void unfoldAll() {
        show(sync.text().unfolded());
    }

    /** @param wanted 1 to fold what stands outermost, 2 for the blocks in that, and so on; what is outside is shown */
    public void foldLevel(int wanted) {
        List<Range> blocks = blocks(level -> level == wanted);
        show(sync.text().unfolded().folding(blocks));
    }

    /** Folds the block a line of the area begins, or shows it again. */
    void toggle(int line) {
        if (sync.text().hiddenLines(line) > 0) {
            unfold(line, line);
        } else {
            foldBlock(line);
        }
    }

    /** Shows the place of the document. */
    void reveal(int offset) {
        unfold(block -> block.start() < offset && offset <= block.end());
    }

    /** Shows what is folded into some lines of the area. */
    void unfold(int firstLine, int lastLine) {
        EditorText text = sync.text();
        int start = text.toDocument(area.getAbsolutePosition(firstLine, 0));
        int end = text.toDocument(area.getAbsolutePosition(lastLine, area.getParagraphLength(lastLine)));
        List<Range> outermost = text.hidden().outermost().stream()
                .filter(block -> block.start() >= start && block.end() <= end).toList();
        unfold(outermost::contains);
    }

    /** Shows what is folded into the lines the selection touches. */
    void unfoldSelected() {
        IndexRange selection = area.getSelection();
        unfold(sync.text(), selection.getStart(), selection.getEnd());
    }

    private void unfold(EditorText text, int start, int end) {
        if (!text.hidden().blocks().isEmpty()) {
            unfold(lineOf(start), lineOf(end));
        }
    }

    private int lineOf(int offset) {
        return area.offsetToPosition(offset, Bias.Forward).getMajor();
    }

    private void unfold(Predicate<Range> which) {
        show(sync.text().unfolding(which));
    }

    private void foldBlock(int line) {
        EditorText text = sync.text();
        int last = shownLines().lastOf(line);
        if (last > line) {
            int start = text.toDocument(area.getAbsolutePosition(line, area.getParagraphLength(line)));
            int end = text.toDocument(area.getAbsolutePosition(last, area.getParagraphLength(last)));
            show(text.folding(List.of(new Range(start, end))));
        }
    }

    private void show(EditorText shown) {
        if (shown != sync.text()) {
            sync.show(shown);
            changed.run();
        }
    }

    private LineBlocks shownLines() {
        return new LineBlocks(line -> area.getParagraph(line).getText(), area.getParagraphs().size());
    }

    /** The blocks of the document, by the level they stand on: 1 for the outermost. */
    private List<Range> blocks(Predicate<Integer> wanted) {
        TextDocument document = file.snapshot().text();
        LineBlocks lines = new LineBlocks(document::line, document.lineCount());
        Deque<Integer> around = new ArrayDeque<>();
        List<Range> found = new ArrayList<>();
        for (int line = 0; line < document.lineCount(); line++) {
            while (!around.isEmpty() && around.peek() < line) {
                around.pop();
            }
            if (lines.opens(line)) {
                int last = lines.lastOf(line);
                around.push(last);
                if (wanted.test(around.size())) {
                    found.add(new Range(document.lineEnd(line), document.lineEnd(last)));
                }
            }
        }
        return found;
    }

    /** A key that would change what nobody sees shows it first. */
    private void pressed(KeyEvent event) {
        if (!area.isEditable() || area.getSelection().getLength() > 0 || event.isShortcutDown()) {
            return;
        }
        int caret = area.getCaretPosition();
        if (event.getCode() == KeyCode.BACK_SPACE && unfoldAt(caret - 1)
                || event.getCode() == KeyCode.DELETE && unfoldAt(caret)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            unfoldAt(caret);
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean types = !character.isEmpty() && character.charAt(0) >= ' ' && character.charAt(0) != 127;
        if (area.isEditable() && types && !event.isShortcutDown() && !event.isAltDown()
                && !unfoldAt(area.getCaretPosition())) {
            unfoldAt(area.getCaretPosition() - 1);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress()) {
            area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(this::unfoldAt);
        }
    }

    /** Shows the block for which the character of the area stands; false where it stands for none. */
    private boolean unfoldAt(int offset) {
        EditorText text = sync.text();
        if (offset < 0 || offset >= text.text().length() || text.text().charAt(offset) != EditorText.ELLIPSIS) {
            return false;
        }
        int start = text.toDocument(offset);
        int end = text.toDocument(offset + 1);
        Range hidden = new Range(start, end);
        unfold(hidden::equals);
        return text != sync.text();
    }
}

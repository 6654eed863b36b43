package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** Commands for whole lines, and for selecting by the structure of the text. */
public final class LineCommands {

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final Folding folding;
    private final Deque<IndexRange> narrower = new ArrayDeque<>();
    private IndexRange widened = new IndexRange(0, 0);

    LineCommands(CodeArea area, EditedFile file, TextSync sync, Folding folding) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.folding = folding;
    }

    public void moveUp() {
        perform("editor.edit.moveUp", lines().up());
    }

    public void moveDown() {
        perform("editor.edit.moveDown", lines().down());
    }

    public void duplicate() {
        perform("editor.edit.duplicate", lines().duplicate());
    }

    public void delete() {
        perform("editor.edit.deleteLines", lines().delete());
    }

    /** Makes one line of the selected ones, or of the caret's and the one below. */
    public void join() {
        int last = area.offsetToPosition(area.getSelection().getEnd(),
                Bias.Forward).getMajor();
        folding.unfoldSelected();
        folding.unfold(Math.min(last, area.getParagraphs().size() - 1),
                Math.min(last + 1, area.getParagraphs().size() - 1));
        perform("editor.edit.join", lines().join());
    }

    /** Selects the next larger part of the text around what is selected. */
    public void widenSelection() {
        IndexRange now = area.getSelection();
        if (!now.equals(widened)) {
            narrower.clear();
        }
        EditorText text = sync.text();
        Range next = text.toEditor(Enclosing.of(file.snapshot().tree(),
                text.toDocument(new Range(now.getStart(), now.getEnd()))));
        if (next.length() > now.getLength()) {
            narrower.push(now);
            area.selectRange(next.start(), next.end());
            widened = area.getSelection();
        }
    }

    /** Selects again what was selected before it was widened. */
    public void narrowSelection() {
        if (area.getSelection().equals(widened) && !narrower.isEmpty()) {
            IndexRange before = narrower.pop();
            area.selectRange(before.getStart(), before.getEnd());
            widened = area.getSelection();
        }
    }

    private LineMoves lines() {
        return new LineMoves(sync.text().text(), area.getAnchor(), area.getCaretPosition(),
                (start, end) -> sync.text().expanded(start, end));
    }

    private void perform(String title, AreaEdit edit) {
        if (area.isEditable() && !edit.changes().isEmpty()) {
            sync.perform(Strings.text(title), edit.changes());
            area.selectRange(Math.min(area.getLength(), edit.anchor()), Math.min(area.getLength(), edit.caret()));
            area.requestFollowCaret();
        }
    }
}

package dev.stackwright.app.editor;

import dev.stackwright.app.project.EditTarget;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.CodeArea;

/** What can be done to the text at once: by a key, or from a menu. */
final class EditorCommands implements EditTarget {

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final Viewport viewport;
    private final Folding folding;
    private final Finder finder;
    private final Consumer<Optional<Node>> showBar;
    private final GoToLineBar goToLine = new GoToLineBar(this::goTo, this::closeGoToLine);

    /** @param showBar shows a bar above the text, or takes it away */
    EditorCommands(CodeArea area, EditedFile file, TextSync sync, Viewport viewport, Folding folding, Finder finder,
                   Consumer<Optional<Node>> showBar) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.viewport = viewport;
        this.folding = folding;
        this.finder = finder;
        this.showBar = showBar;
    }

    @Override
    public void cut() {
        if (area.isEditable()) {
            area.cut();
        } else {
            area.copy();
        }
    }

    @Override
    public void copy() {
        area.copy();
    }

    @Override
    public void paste() {
        if (!area.isEditable()) {
            return;
        }
        file.endTyping();
        int start = area.getSelection().getStart();
        int behind = area.getLength() - area.getSelection().getEnd();
        area.paste();
        EditorText text = sync.text();
        int end = text.text().length() - behind;
        List<Replacement> fitting = end <= start ? List.of()
                : PastedBlock.fitted(text.text(), start, end, step());
        if (!fitting.isEmpty()) {
            sync.perform(Strings.text("editor.edit.fitPasted"), fitting);
            area.moveTo(Math.max(0, area.getLength() - behind));
        }
        file.endTyping();
        area.requestFollowCaret();
    }

    @Override
    public void delete() {
        if (!area.isEditable()) {
            return;
        }
        if (area.getSelection().getLength() > 0) {
            area.replaceSelection("");
        } else {
            area.deleteNextChar();
        }
    }

    @Override
    public void selectAll() {
        area.selectAll();
    }

    void newLine() {
        if (!area.isEditable()) {
            return;
        }
        IndexRange selected = area.getSelection();
        Snapshot snapshot = file.snapshot();
        boolean literal = BlockScalars.contain(snapshot.tree(), sync.text().toDocument(selected.getStart()));
        AreaEdit edit = NewLine.at(sync.text().text(), selected.getStart(), selected.getEnd(), step(), literal);
        Replacement change = edit.changes().get(0);
        area.replaceText(change.start(), change.end(), change.text());
        area.moveTo(edit.caret());
        area.requestFollowCaret();
    }

    /** True where deleting backwards takes away more than a character: in the indentation of a line. */
    boolean isInIndentation() {
        return area.isEditable() && area.getSelection().getLength() == 0 && stopBefore() < area.getCaretColumn() - 1;
    }

    /** Goes back to the stop before, in the indentation of a line. */
    void backToStop() {
        int caret = area.getCaretPosition();
        area.replaceText(caret - area.getCaretColumn() + stopBefore(), caret, "");
        area.requestFollowCaret();
    }

    private int stopBefore() {
        return NewLine.stopBefore(area.getText(area.getCurrentParagraph()), area.getCaretColumn(), step());
    }

    /** True where the caret is in the text of a block scalar. */
    boolean isInLiteral() {
        return BlockScalars.contain(file.snapshot().tree(), sync.text().toDocument(area.getCaretPosition()));
    }

    /** Indents the selected lines; without a selection types spaces up to the next stop. */
    void tab() {
        if (!area.isEditable()) {
            return;
        }
        if (area.getSelection().getLength() > 0) {
            perform("editor.edit.indent", lines().indent(step()));
        } else {
            int step = step();
            area.replaceSelection(" ".repeat(step - area.getCaretColumn() % step));
            area.requestFollowCaret();
        }
    }

    void outdent() {
        perform("editor.edit.outdent", lines().outdent(step()));
    }

    void toggleComment() {
        perform("editor.edit.comment", lines().toggleComment());
    }

    void find() {
        finder.open(false);
    }

    void replace() {
        finder.open(area.isEditable());
    }

    void findNext() {
        finder.next();
    }

    void findPrevious() {
        finder.previous();
    }

    void goToLine() {
        finder.close();
        showBar.accept(Optional.of(goToLine));
        goToLine.open(file.snapshot().text().lineCount());
    }

    private void goTo(Position place) {
        closeGoToLine();
        TextDocument document = file.snapshot().text();
        int asked = Math.min(place.line(), document.lineCount()) - 1;
        folding.reveal(document.lineEnd(asked));
        int line = sync.text().editorLine(asked);
        int column = Math.min(place.column() - 1, area.getParagraphLength(line));
        area.moveTo(line, column);
        viewport.showLine(line);
        area.requestFollowCaret();
    }

    private void closeGoToLine() {
        showBar.accept(Optional.empty());
        area.requestFocus();
    }

    private void perform(String title, AreaEdit edit) {
        if (!area.isEditable()) {
            return;
        }
        sync.perform(Strings.text(title), edit.changes());
        area.selectRange(edit.anchor(), edit.caret());
        area.requestFollowCaret();
    }

    private LineEdits lines() {
        folding.unfoldSelected();
        return new LineEdits(sync.text().text(), area.getAnchor(), area.getCaretPosition());
    }

    private int step() {
        return IndentStep.of(sync.text().text());
    }
}

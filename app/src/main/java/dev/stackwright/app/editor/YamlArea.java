package dev.stackwright.app.editor;

import dev.stackwright.resources.Strings;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** The text area of the editor. Copies and pastes plain text, and whole lines even where it shows them cut off. */
final class YamlArea extends CodeArea {

    /** The document's text behind a stretch of the area. */
    @FunctionalInterface
    interface Expansion {
        String of(int start, int end);
    }

    private final Expansion expansion;

    YamlArea(Expansion expansion) {
        this.expansion = expansion;
        // The few rules of the library stand in the sheet of the editor: every node below a sheet of its own, which
        // are some twenty for a line, would look them up anew.
        getStylesheets().clear();
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(Strings.text("editor.name"));
        caretPositionProperty().addListener(
                caret -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> isEditable();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case LINE_FOR_OFFSET -> offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
            case LINE_END -> getAbsolutePosition((Integer) parameters[0], getParagraphLength((Integer) parameters[0]));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void copy() {
        IndexRange selection = getSelection();
        if (selection.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(expansion.of(selection.getStart(), selection.getEnd()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            replaceSelection(clipboard.getString());
        }
    }

    /** Dragging selected text inside the area moves what the document holds there. */
    @Override
    public void moveSelectedText(int position) {
        IndexRange selection = getSelection();
        String moved = expansion.of(selection.getStart(), selection.getEnd());
        boolean inside = position >= selection.getStart() && position <= selection.getEnd();
        if (inside || moved.length() == selection.getLength()) {
            super.moveSelectedText(position);
        } else {
            int target = position < selection.getStart() ? position : position - selection.getLength();
            createMultiChange(2).deleteText(selection).insertTextAbsolutely(target, moved).commit();
            selectRange(target, target + moved.length());
        }
    }
}

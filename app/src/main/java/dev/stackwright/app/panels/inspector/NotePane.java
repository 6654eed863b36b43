package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.CommitArea;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.sketch.RemoveSketched;
import dev.stackwright.model.sketch.SetNote;
import dev.stackwright.resources.Strings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A note on the canvas: its text. */
final class NotePane extends VBox {

    private static final int LINES = 6;

    private final CommitArea text;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private Inspected.OneNote shown = new Inspected.OneNote("", new CanvasNote("", CanvasNote.DEFAULT_WIDTH,
            CanvasNote.DEFAULT_HEIGHT));

    NotePane(InspectorModel model) {
        setId("inspector-note");
        getStyleClass().add("service-pane");
        text = new CommitArea(typed -> model.perform(new SetNote(shown.name(), shown.note().withText(typed))));
        text.setId("note-text");
        text.setPrefRowCount(LINES);
        text.setAccessibleText(Strings.text("inspector.note.text"));
        Label label = new Label(Strings.text("inspector.note.text"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(text);
        Label hint = new Label(Strings.text("inspector.note.hint"));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        Button remove = new Button(Strings.text("inspector.sketch.remove"));
        remove.setId("note-remove");
        remove.setOnAction(event -> refusal.set(
                model.perform(new RemoveSketched(Sheet.note(shown.name()))).orElse("")));
        VBox head = new VBox(label, text, new InlineMessage(text.refusalProperty()), hint);
        head.getStyleClass().addAll("section", "service-head");
        VBox foot = new VBox(remove, new InlineMessage(refusal));
        foot.getStyleClass().add("section");
        getChildren().addAll(head, foot);
    }

    void show(Inspected.OneNote note) {
        boolean another = !shown.name().equals(note.name());
        shown = note;
        if (another) {
            text.reset(note.note().text());
            refusal.set("");
        }
        text.show(note.note().text());
    }
}

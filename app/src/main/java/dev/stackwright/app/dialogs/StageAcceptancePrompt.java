package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for an acceptance in a dialog. The name is asked once and offered again in the same window. */
final class StageAcceptancePrompt implements AcceptancePrompt {

    private static final int REASON_LINES = 3;

    private final Window owner;
    private String lastName = "";

    StageAcceptancePrompt(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<AcceptanceForm> ask(String finding) {
        TextField name = new TextField(lastName);
        name.setId("accept-name");
        TextArea reason = new TextArea();
        reason.setId("accept-reason");
        reason.setPrefRowCount(REASON_LINES);
        reason.setWrapText(true);
        DatePicker until = new DatePicker();
        until.setMaxWidth(Double.MAX_VALUE);
        Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("accept.title"));
        Label text = new Label(finding);
        text.setWrapText(true);
        text.getStyleClass().add("dialog-text");
        VBox body = new VBox(text, labelled("accept.reason", reason), labelled("accept.by", name),
                labelled("accept.until", until));
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        ButtonType accept = new ButtonType(Strings.text("accept.accept"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(accept,
                new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Node button = dialog.getDialogPane().lookupButton(accept);
        button.setId("accept-finding");
        Hindrance.explain(button, Strings.text("accept.incomplete"));
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> name.getText().isBlank() || reason.getText().isBlank(),
                name.textProperty(), reason.textProperty()));
        dialog.setOnShown(event -> reason.requestFocus());
        return dialog.showAndWait().filter(accept::equals).map(chosen -> {
            lastName = name.getText().strip();
            return new AcceptanceForm(lastName, reason.getText().strip(), Optional.ofNullable(until.getValue()));
        });
    }

    private static VBox labelled(String key, Node field) {
        Label label = new Label(Strings.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("labelled-field");
        return box;
    }
}

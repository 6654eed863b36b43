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
    private final ReviewerName known;

    StageAcceptancePrompt(Window owner, ReviewerName known) {
        this.owner = owner;
        this.known = known;
    }

    @Override
    public Optional<AcceptanceForm> ask(String finding) {
        TextField name = new TextField(known.get());
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
        VBox body = new VBox(text, DialogField.of(Strings.text("accept.reason"), reason),
                DialogField.of(Strings.text("accept.by"), name), DialogField.of(Strings.text("accept.until"), until));
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
            known.set(name.getText());
            return new AcceptanceForm(known.get(), reason.getText().strip(), Optional.ofNullable(until.getValue()));
        });
    }
}

package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for a name in a dialog. */
final class StageNamePrompt implements NamePrompt {

    private final Window owner;
    private final ReviewerName known;

    StageNamePrompt(Window owner, ReviewerName known) {
        this.owner = owner;
        this.known = known;
    }

    @Override
    public Optional<String> nameFor(String statement) {
        Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("confirm.title"));
        Label text = new Label(statement);
        text.setWrapText(true);
        text.getStyleClass().add("dialog-text");
        TextField name = new TextField(known.get());
        name.setId("confirm-name");
        VBox body = new VBox(text, DialogField.of(Strings.text("accept.by"), name));
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        ButtonType confirm = new ButtonType(Strings.text("confirm.confirm"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(confirm,
                new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        Node button = dialog.getDialogPane().lookupButton(confirm);
        button.setId("confirm-point");
        Hindrance.explain(button, Strings.text("confirm.incomplete"));
        button.disableProperty().bind(name.textProperty().map(String::isBlank));
        dialog.setOnShown(event -> name.requestFocus());
        return dialog.showAndWait().filter(confirm::equals).map(chosen -> {
            known.set(name.getText());
            return known.get();
        });
    }
}

package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Previews an edit as a diff in a dialog. */
public final class StageEditPreview implements EditPreview {

    private final Window owner;

    public StageEditPreview(Window owner) {
        this.owner = owner;
    }

    @Override
    public boolean wanted(Edit edit, Snapshot before, String reason) {
        Dialog<ButtonType> dialog = StudioDialog.of(owner, edit.title());
        ButtonType apply = new ButtonType(Strings.text("preview.apply"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(apply,
                new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(apply).setId("apply-edit");
        dialog.getDialogPane().setContent(body(edit, before, reason));
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.setResizable(true);
        return dialog.showAndWait().filter(apply::equals).isPresent();
    }

    private static VBox body(Edit edit, Snapshot before, String reason) {
        VBox body = new VBox();
        body.getStyleClass().add("dialog-body");
        if (!reason.isEmpty()) {
            Label why = new Label(reason);
            why.setWrapText(true);
            why.getStyleClass().add("dialog-text");
            body.getChildren().add(why);
        }
        EditDiff diff = new EditDiff();
        diff.show(edit, before);
        VBox.setVgrow(diff, Priority.ALWAYS);
        body.getChildren().add(diff);
        return body;
    }
}

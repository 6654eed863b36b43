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
        Diff diff = Diff.between(before.text(), before.text().apply(edit.text()));
        Dialog<ButtonType> dialog = StudioDialog.of(owner, edit.title());
        ButtonType apply = new ButtonType(Strings.text("preview.apply"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(apply,
                new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(apply).setId("apply-edit");
        dialog.getDialogPane().setContent(body(diff, edit, reason));
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.setResizable(true);
        return dialog.showAndWait().filter(apply::equals).isPresent();
    }

    private static VBox body(Diff diff, Edit edit, String reason) {
        VBox body = new VBox();
        body.getStyleClass().add("dialog-body");
        if (!reason.isEmpty()) {
            body.getChildren().add(wrapped(reason, "dialog-text"));
        }
        if (!diff.isEmpty()) {
            DiffView view = new DiffView(diff);
            VBox.setVgrow(view, Priority.ALWAYS);
            body.getChildren().addAll(view, wrapped(summary(diff), "dialog-remedy"));
        }
        if (edit.design().isPresent()) {
            body.getChildren().add(wrapped(Strings.text("preview.design"), "dialog-remedy"));
        }
        return body;
    }

    private static String summary(Diff diff) {
        return Strings.text("preview.summary", Strings.counted("preview.added", diff.added()),
                Strings.counted("preview.removed", diff.removed()));
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** What all dialogs of the studio share: the owner's look, its title, no second title bar inside. */
final class StudioDialog {

    private StudioDialog() {
    }

    static <R> Dialog<R> of(Window owner, String title) {
        Dialog<R> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("studio-dialog");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.setHeaderText(title);
        Hindrance.watch(pane);
        return dialog;
    }
}

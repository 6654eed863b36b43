package dev.stackwright.app.dialogs;

import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Offers unsaved work in a dialog: the projects where there are several, and what of the chosen one is not saved. */
final class StageRecoveryPrompt implements RecoveryPrompt {

    private static final int MAX_ROWS = 5;
    private static final double BORDERS_PX = 4;

    private final Window owner;

    StageRecoveryPrompt(Window owner) {
        this.owner = owner;
    }

    @Override
    public Answer ask(List<RecoveryOffer> offers) {
        Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.counted("recovery.title", offers.size()));
        ButtonType recover = new ButtonType(Strings.text("recovery.recover"), ButtonData.OK_DONE);
        ButtonType discard = new ButtonType(Strings.text("recovery.discard"), ButtonData.LEFT);
        ButtonType later = new ButtonType(Strings.text("recovery.later"), ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(recover, discard, later);
        button(pane, recover, "recovery-recover");
        button(pane, later, "recovery-later");
        button(pane, discard, "recovery-discard").getStyleClass().add("danger");
        Body body = new Body(offers);
        pane.setContent(body);
        pane.getStyleClass().add("wide");
        dialog.setResizable(true);
        ButtonType chosen = dialog.showAndWait().orElse(later);
        Kind kind = chosen.equals(recover) ? Kind.RECOVER : chosen.equals(discard) ? Kind.DISCARD : Kind.LATER;
        return new Answer(kind, body.selected());
    }

    private static Button button(DialogPane pane, ButtonType type, String id) {
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        return button;
    }

    /** What stands in the dialog. */
    private static final class Body extends VBox {

        private final ListView<RecoveryOffer> projects = new ListView<>();
        private final Label text = wrapped("dialog-text");
        private final Label summary = wrapped("dialog-remedy");
        private final DiffView diff = new DiffView(new Diff(List.of(), 0, 0));

        Body(List<RecoveryOffer> offers) {
            getStyleClass().add("dialog-body");
            projects.setId("recovery-projects");
            projects.setAccessibleText(Strings.text("recovery.projects"));
            projects.getStyleClass().add("recovery-projects");
            projects.prefHeightProperty().bind(projects.fixedCellSizeProperty()
                    .multiply(Math.min(MAX_ROWS, offers.size())).add(BORDERS_PX));
            projects.setMinHeight(USE_PREF_SIZE);
            projects.setCellFactory(view -> new NameCell());
            projects.getItems().setAll(offers);
            projects.setVisible(offers.size() > 1);
            projects.setManaged(offers.size() > 1);
            projects.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
                if (now != null) {
                    show(now);
                }
            });
            projects.getSelectionModel().select(0);
            VBox.setVgrow(diff, Priority.ALWAYS);
            getChildren().addAll(projects, text, diff, summary);
        }

        int selected() {
            return Math.max(0, projects.getSelectionModel().getSelectedIndex());
        }

        private void show(RecoveryOffer offer) {
            text.setText(offer.text());
            diff.show(offer.diff());
            boolean inText = !offer.diff().isEmpty();
            diff.setVisible(inText);
            diff.setManaged(inText);
            String lines = Strings.text("recovery.summary", Strings.counted("preview.added", offer.diff().added()),
                    Strings.counted("preview.removed", offer.diff().removed()));
            String design = Strings.text("recovery.design");
            summary.setText(!offer.design() ? lines : inText ? lines + " " + design : design);
        }

        private static Label wrapped(String styleClass) {
            Label label = new Label();
            label.setWrapText(true);
            label.getStyleClass().add(styleClass);
            return label;
        }
    }

    /** The name of a project in the list. */
    private static final class NameCell extends ListCell<RecoveryOffer> {

        @Override
        protected void updateItem(RecoveryOffer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(empty || offer == null ? null : offer.name());
        }
    }
}

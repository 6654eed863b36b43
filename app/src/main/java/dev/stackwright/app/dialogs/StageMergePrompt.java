package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Latest;
import dev.stackwright.model.workspace.ProjectMerge.State;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Merges in a dialog: one disagreement at a time above, what comes of it below. */
final class StageMergePrompt implements MergePrompt {

    private static final System.Logger LOG = System.getLogger(StageMergePrompt.class.getName());

    private final Window owner;
    private final Background background;

    /** @param background compares texts, which takes its time where they are long */
    StageMergePrompt(Window owner, Background background) {
        this.owner = owner;
        this.background = background;
    }

    @Override
    public Optional<State> merged(MergeOffer offer) {
        MergeModel model = new MergeModel(offer);
        Dialog<ButtonType> dialog = StudioDialog.of(owner, offer.title());
        ButtonType apply = new ButtonType(offer.apply(), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(apply,
                new ButtonType(Strings.text("merge.later"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) dialog.getDialogPane().lookupButton(apply);
        button.setId("merge-apply");
        Body body = new Body(dialog, offer, model, button);
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.setResizable(true);
        return dialog.showAndWait().filter(apply::equals).map(chosen -> model.result());
    }

    /** What stands in the dialog. */
    private final class Body extends VBox {

        private final MergeModel model;
        private final Button apply;
        private final Latest<Supplier<Diff>, Diff> diffs = new Latest<>(background, Supplier::get, this::show,
                error -> LOG.log(System.Logger.Level.ERROR, "the merged texts cannot be compared", error));
        private final Label open = new WrappedText("", "dialog-remedy");
        private final DiffView result = new DiffView(new Diff(List.of(), 0, 0));
        private final Label same = new WrappedText(Strings.text("merge.same"), "dialog-remedy");

        Body(Dialog<ButtonType> dialog, MergeOffer offer, MergeModel model, Button apply) {
            this.model = model;
            this.apply = apply;
            getStyleClass().add("dialog-body");
            getChildren().add(new WrappedText(offer.text(), "dialog-text"));
            if (!model.points().isEmpty()) {
                MergePointView points = new MergePointView(model, this::refresh);
                getChildren().add(points);
                dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, points::keys);
                dialog.setOnShown(event -> points.focusChoices());
            }
            Label heading = new Label(Strings.text("merge.result"));
            heading.getStyleClass().add("section-title");
            heading.setLabelFor(result);
            open.setId("merge-open");
            same.managedProperty().bind(same.visibleProperty());
            result.managedProperty().bind(result.visibleProperty());
            VBox.setVgrow(result, Priority.ALWAYS);
            getChildren().addAll(heading, result, same, open);
            refresh();
        }

        private void refresh() {
            diffs.submit(model.diff());
            long left = model.open();
            apply.setDisable(left > 0);
            open.setText(left > 0 ? Strings.counted("merge.open", left) : Strings.text("merge.settled"));
        }

        private void show(Diff diff) {
            result.show(diff);
            result.setVisible(!diff.isEmpty());
            same.setVisible(diff.isEmpty());
        }
    }
}

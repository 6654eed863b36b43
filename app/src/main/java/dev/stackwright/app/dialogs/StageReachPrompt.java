package dev.stackwright.app.dialogs;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks in a dialog that shows the difference each answer makes. The answer that touches fewest comes first. */
public final class StageReachPrompt implements ReachPrompt {

    private final Window owner;

    public StageReachPrompt(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Edit> chosen(Outcome.Refusal refusal, Snapshot before) {
        SharedPlace place = refusal.shared().orElseThrow();
        Edit either = place.own().or(place::forAll).orElseThrow();
        Dialog<ButtonType> dialog = StudioDialog.of(owner, either.title());
        dialog.getDialogPane().getStyleClass().add("wide");
        ButtonType apply = new ButtonType(Strings.text("preview.apply"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(apply,
                new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(apply).setId("apply-reach");
        ToggleGroup answers = new ToggleGroup();
        RadioButton own = answer("reach-own", Strings.text("reach.own", place.service()), place.own(), answers);
        RadioButton all = answer("reach-all", Strings.text("reach.all", place.others().size() + 1, names(place)),
                place.forAll(), answers);
        EditDiff diff = new EditDiff();
        answers.selectedToggleProperty().addListener((property, was, now) -> diff.show(edit(now), before));
        answers.selectToggle(own.isDisabled() ? all : own);
        dialog.getDialogPane().setContent(body(refusal.reason(), own, all, diff));
        dialog.setResizable(true);
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> answerByKey(event, own, all));
        return dialog.showAndWait().filter(apply::equals).map(wanted -> edit(answers.getSelectedToggle()));
    }

    /** The arrows choose the answer wherever the focus is, save in the diff, which they scroll. */
    private static void answerByKey(KeyEvent event, RadioButton own, RadioButton all) {
        RadioButton wanted = event.getCode() == KeyCode.UP ? own : event.getCode() == KeyCode.DOWN ? all : null;
        if (wanted != null && !(event.getTarget() instanceof DiffView)) {
            wanted.setSelected(wanted.isSelected() || !wanted.isDisabled());
            event.consume();
        }
    }

    private static Edit edit(Object toggle) {
        return (Edit) ((RadioButton) toggle).getUserData();
    }

    private static String names(SharedPlace place) {
        return Stream.concat(Stream.of(place.service()), place.others().stream()).collect(Collectors.joining(", "));
    }

    /** An answer that there is no edit for stays visible, and says that it cannot be given. */
    private static RadioButton answer(String id, String text, Optional<Edit> edit, ToggleGroup group) {
        RadioButton button = new RadioButton(edit.isPresent() ? text : Strings.text("reach.impossible", text));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setDisable(edit.isEmpty());
        edit.ifPresent(button::setUserData);
        return button;
    }

    private static VBox body(String reason, RadioButton own, RadioButton all, EditDiff diff) {
        Label why = new Label(reason);
        why.setWrapText(true);
        why.getStyleClass().add("dialog-text");
        VBox answers = new VBox(own, all);
        answers.getStyleClass().add("answers");
        VBox.setVgrow(diff, Priority.ALWAYS);
        VBox body = new VBox(why, answers, diff);
        body.getStyleClass().add("dialog-body");
        return body;
    }
}

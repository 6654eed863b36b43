package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.registry.PushPlan;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What follows from what was said: the commands, to be copied, and what changes in the stack. */
final class PublishResult extends TabPane {

    private final Snapshot before;
    private final TextArea script = new TextArea();
    private final Label missing = new Label();
    private final Button copy = new Button(Strings.text("publish.copy"));
    private final Label copied = new Label(Strings.text("publish.copied"));
    private final EditDiff diff = new EditDiff();
    private final Label refused = new Label();
    private Optional<String> refusal = Optional.empty();

    PublishResult(Snapshot before) {
        this.before = before;
        setId("publish-result");
        getStyleClass().addAll("dock", "publish-result");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        script.setId("publish-script");
        script.setEditable(false);
        script.getStyleClass().add("code");
        script.setAccessibleText(Strings.text("publish.commands"));
        missing.getStyleClass().add("panel-empty");
        missing.setWrapText(true);
        refused.getStyleClass().add("panel-empty");
        refused.setWrapText(true);
        copied.getStyleClass().add("field-hint");
        copied.setVisible(false);
        copy.setId("publish-copy");
        copy.setOnAction(event -> copy());
        Hindrance.explain(copy, missing.textProperty());
        HBox buttons = new HBox(copy, copied);
        buttons.getStyleClass().add("publish-copy");
        StackPane shown = new StackPane(script, missing);
        VBox.setVgrow(shown, Priority.ALWAYS);
        Tab commands = new Tab(Strings.text("publish.commands"), new VBox(shown, buttons));
        commands.setId("publish-commands");
        VBox.setVgrow(diff, Priority.ALWAYS);
        VBox change = new VBox(diff, refused);
        change.getStyleClass().add("publish-change");
        Tab edit = new Tab(Strings.text("publish.change"), change);
        edit.setId("publish-change");
        getTabs().addAll(commands, edit);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(script.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copied.setVisible(true);
    }

    /** @param hindrance what is still to be said; empty where plan and outcome are there */
    void show(Optional<PushPlan> plan, Optional<Outcome> outcome, String hindrance) {
        missing.setText(hindrance.isEmpty() ? "" : Strings.text("publish.missing", hindrance));
        missing.setVisible(!hindrance.isEmpty());
        String text = plan.map(PushPlan::script).orElse("");
        if (!text.equals(script.getText())) {
            script.setText(text);
            copied.setVisible(false);
        }
        script.setVisible(!text.isEmpty());
        copy.setDisable(text.isEmpty());
        refusal = outcome.filter(answer -> !answer.isPossible()).map(answer -> ((Outcome.Refusal) answer).sentence());
        refused.setText(refusal.orElse(missing.getText()));
        outcome.flatMap(PublishResult::shownEdit).ifPresentOrElse(edit -> diff.show(edit, before),
                () -> diff.getChildren().clear());
    }

    /** The edit itself; of places that others share, the one that reaches only the named services. */
    private static Optional<Edit> shownEdit(Outcome outcome) {
        if (outcome instanceof Outcome.Ready ready) {
            return Optional.of(ready.edit());
        }
        return ((Outcome.Refusal) outcome).shared().flatMap(place -> place.own().or(place::forAll));
    }

    /** Why the stack cannot be changed so; empty where it can. */
    Optional<String> refusal() {
        return refusal;
    }
}

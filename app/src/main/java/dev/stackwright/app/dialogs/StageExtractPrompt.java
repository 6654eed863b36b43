package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.ExtractLiteral;
import dev.stackwright.model.recipe.ValuePart;
import dev.stackwright.resources.Strings;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks in a dialog, with the difference below. */
final class StageExtractPrompt implements ExtractPrompt {

    private final Window owner;

    StageExtractPrompt(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<ExtractLiteral> extraction(ExtractOffer offer) {
        return new Form(offer).ask();
    }

    /** One dialog. */
    private final class Form {

        private final ExtractOffer offer;
        private final ChoiceBox<ValuePart> part = new ChoiceBox<>();
        private final TextField name = new TextField();
        private final SimpleStringProperty problem = new SimpleStringProperty("");
        private final EditDiff diff = new EditDiff();
        private final Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("extract.title"));
        private final ButtonType extract = new ButtonType(Strings.text("extract.do"), ButtonData.OK_DONE);

        Form(ExtractOffer offer) {
            this.offer = offer;
            part.setId("extract-part");
            part.setMaxWidth(Double.MAX_VALUE);
            part.setItems(FXCollections.observableArrayList(offer.parts()));
            part.setConverter(new ChosenText<>(this::words));
            part.setValue(offer.parts().get(0));
            name.setId("extract-name");
            name.getStyleClass().add("code");
            name.setText(offer.place().suggestedName(part.getValue()));
            part.valueProperty().addListener((property, before, now) ->
                    name.setText(offer.place().suggestedName(now)));
            VBox.setVgrow(diff, Priority.ALWAYS);
            VBox body = new VBox(labelled("extract.part", part), labelled("extract.name", name),
                    new InlineMessage(problem), diff);
            body.getStyleClass().add("dialog-body");
            dialog.getDialogPane().setContent(body);
            dialog.getDialogPane().getStyleClass().add("medium");
            dialog.setResizable(true);
            dialog.getDialogPane().getButtonTypes().addAll(extract,
                    new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
            Node button = dialog.getDialogPane().lookupButton(extract);
            button.setId("extract-do");
            Hindrance.explain(button, problem);
            name.textProperty().addListener((property, before, now) -> refresh());
            part.valueProperty().addListener((property, before, now) -> refresh());
            refresh();
        }

        Optional<ExtractLiteral> ask() {
            dialog.setOnShown(event -> {
                name.requestFocus();
                name.selectAll();
            });
            return dialog.showAndWait().filter(extract::equals).map(chosen -> recipe());
        }

        private ExtractLiteral recipe() {
            return new ExtractLiteral(offer.file(), offer.place().path(), part.getValue(), name.getText().strip(),
                    offer.set());
        }

        private void refresh() {
            Outcome outcome = recipe().on(offer.before());
            problem.set(outcome instanceof Outcome.Refusal refusal ? refusal.sentence() : "");
            dialog.getDialogPane().lookupButton(extract).setDisable(!problem.get().isEmpty());
            if (outcome instanceof Outcome.Ready ready) {
                Snapshot seen = offer.before().from(offer.file());
                diff.show(Edit.ofText(ready.edit().title(),
                        ready.edit().text(offer.file())), seen);
            } else {
                diff.getChildren().clear();
            }
        }

        private String words(ValuePart shown) {
            String value = offer.place().value();
            String literal = shown.in(value).map(range -> value.substring(range.start(), range.end())).orElse("");
            if (shown instanceof ValuePart.Named named) {
                return Strings.text("inspector.extract." + named.name().toLowerCase(Locale.ROOT), literal);
            }
            return Strings.text(shown instanceof ValuePart.Words ? "extract.words" : "extract.whole", literal);
        }
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

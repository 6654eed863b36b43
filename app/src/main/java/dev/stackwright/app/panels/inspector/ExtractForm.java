package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.ValuePart;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Puts a variable in the place of a value or of a part of it: a button, and the form that it opens. */
final class ExtractForm {

    private final InspectorModel model;
    private final ChoiceBox<ValuePart> part = new ChoiceBox<>();
    private final InlineForm form;
    private final Button button;
    private final StackPane holder;
    private final Tooltip reason = Icons.tooltip("");
    private String service = "";
    private String value = "";
    private ExtractVariable.Source source = new ExtractVariable.Source.Image();

    /** @param id prefix of the ids */
    ExtractForm(InspectorModel model, String id) {
        this.model = model;
        part.setId(id + "-part");
        part.setMaxWidth(Double.MAX_VALUE);
        part.setAccessibleText(Strings.text("inspector.extract.part"));
        part.setConverter(new PartNames());
        part.valueProperty().addListener((property, before, now) -> suggest());
        form = new InlineForm(id, Strings.text("inspector.extract.do"), this::extract, part);
        form.ask(Strings.text("inspector.extract.prompt"));
        button = Icons.button(MaterialDesignC.CODE_BRACES, Strings.text("inspector.extract"), form::toggle);
        button.setId(id);
        holder = new StackPane(button);
        Tooltip.install(holder, reason);
    }

    /** The button, in a pane that says why it is disabled. */
    Node button() {
        return holder;
    }

    Node form() {
        return form;
    }

    void show(String ofService, ExtractVariable.Source ofSource, String shown) {
        boolean another = !service.equals(ofService) || !source.equals(ofSource);
        if (another || !value.equals(shown)) {
            form.close();
        }
        service = ofService;
        source = ofSource;
        value = shown;
        List<ValuePart> parts = ValuePart.of(shown, ofSource instanceof ExtractVariable.Source.Image);
        if (another || !part.getItems().equals(parts)) {
            part.getItems().setAll(parts);
            part.getSelectionModel().selectFirst();
            suggest();
        }
        button.setDisable(parts.isEmpty());
        reason.setText(Strings.text(shown.isEmpty() ? "inspector.extract.nothing" : parts.isEmpty()
                ? "inspector.extract.variables" : "inspector.extract"));
    }

    private void suggest() {
        if (part.getValue() != null) {
            form.field().setText(ExtractVariable.suggestedName(service, source, part.getValue()));
        }
    }

    private Optional<String> extract() {
        return model.perform(new ExtractVariable(service, source, part.getValue(), form.field().getText().strip()));
    }

    /** A part in words, with what stands there. */
    private final class PartNames extends StringConverter<ValuePart> {

        @Override
        public String toString(ValuePart shown) {
            if (!(shown instanceof ValuePart.Named named)) {
                return Strings.text("inspector.extract.whole");
            }
            String literal = named.in(value).map(range -> value.substring(range.start(), range.end())).orElse("");
            return Strings.text("inspector.extract." + named.name().toLowerCase(Locale.ROOT), literal);
        }

        @Override
        public ValuePart fromString(String text) {
            throw new UnsupportedOperationException("parts are chosen, not typed");
        }
    }
}

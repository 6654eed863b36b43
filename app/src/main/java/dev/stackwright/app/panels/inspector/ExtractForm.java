package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.model.recipe.ExtractVariable;
import dev.stackwright.model.recipe.ValuePart;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Puts a variable in the place of a value or of a part of it: a button, and the form that it opens, which is made
 * when it is asked for, since there are as many of these as there are variables.
 */
final class ExtractForm {

    private final InspectorModel model;
    private final String id;
    private final ChoiceBox<ValuePart> part = new ChoiceBox<>();
    private final VBox place = new VBox();
    private final Button button;
    private final StackPane holder;
    private final LateTooltip reason;
    private Optional<InlineForm> form = Optional.empty();
    private String service = "";
    private String value = "";
    private ExtractVariable.Source source = new ExtractVariable.Source.Image();

    /** @param id prefix of the ids */
    ExtractForm(InspectorModel model, String id) {
        this.model = model;
        this.id = id;
        place.setManaged(false);
        button = Icons.button(MaterialDesignC.CODE_BRACES, Strings.text("inspector.extract"), this::toggle);
        button.setId(id);
        holder = new StackPane(button);
        reason = new LateTooltip(holder);
    }

    /** The button, in a pane that says why it is disabled. */
    Node button() {
        return holder;
    }

    /** Where the form opens. */
    Node form() {
        return place;
    }

    private void toggle() {
        if (form.isEmpty()) {
            form = Optional.of(made());
            place.getChildren().add(form.get());
            place.managedProperty().bind(form.get().managedProperty());
            offer();
        }
        form.get().toggle();
    }

    private InlineForm made() {
        part.setId(id + "-part");
        part.setMaxWidth(Double.MAX_VALUE);
        part.setAccessibleText(Strings.text("inspector.extract.part"));
        part.setConverter(new ChosenText<>(this::words));
        part.valueProperty().addListener((property, before, now) -> suggest());
        InlineForm made = new InlineForm(id, Strings.text("inspector.extract.do"), this::extract, part);
        made.ask(Strings.text("inspector.extract.prompt"));
        return made;
    }

    void show(String ofService, ExtractVariable.Source ofSource, String shown) {
        boolean another = !service.equals(ofService) || !source.equals(ofSource) || !value.equals(shown);
        service = ofService;
        source = ofSource;
        value = shown;
        if (another) {
            form.ifPresent(InlineForm::close);
            offer();
        }
        boolean none = parts().isEmpty();
        button.setDisable(none);
        reason.say(Strings.text(shown.isEmpty() ? "inspector.extract.nothing" : none
                ? "inspector.extract.variables" : "inspector.extract"));
    }

    private List<ValuePart> parts() {
        return ValuePart.of(value, source instanceof ExtractVariable.Source.Image);
    }

    private void offer() {
        if (form.isPresent()) {
            part.getItems().setAll(parts());
            part.getSelectionModel().selectFirst();
            suggest();
        }
    }

    private void suggest() {
        if (part.getValue() != null) {
            String name = ExtractVariable.suggestedName(service, source, part.getValue());
            form.ifPresent(shown -> shown.field().setText(name));
        }
    }

    private Optional<String> extract() {
        String name = form.map(shown -> shown.field().getText().strip()).orElse("");
        return model.perform(new ExtractVariable(service, source, part.getValue(), name));
    }

    /** A part in words, with what stands there. */
    private String words(ValuePart shown) {
        if (!(shown instanceof ValuePart.Named named)) {
            return Strings.text("inspector.extract.whole");
        }
        String literal = named.in(value).map(range -> value.substring(range.start(), range.end())).orElse("");
        return Strings.text("inspector.extract." + named.name().toLowerCase(Locale.ROOT), literal);
    }
}

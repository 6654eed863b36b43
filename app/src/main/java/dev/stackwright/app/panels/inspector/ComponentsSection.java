package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.design.Component;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.sketch.AddComponent;
import dev.stackwright.model.sketch.RemoveSketched;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The parts inside a service: a line each, which leads to the page of the part, and fields to add another. */
final class ComponentsSection extends VBox {

    private final InspectorModel model;
    private final RowList<SketchFacts> rows = new RowList<>(SketchFacts::id, PartRow::new);
    private final AddRow add;
    private String service = "";

    ComponentsSection(InspectorModel model) {
        this.model = model;
        add = new AddRow("inspector-component", Strings.text("inspector.components.add"),
                List.of(Strings.text("inspector.components.name"),
                        Strings.text("inspector.sketch.description.components")),
                texts -> model.perform(new AddComponent(service, texts.get(0), new Component(
                        Optional.of(texts.get(1).strip()).filter(text -> !text.isEmpty()), Optional.empty()),
                        Optional.empty())));
        getChildren().add(new Section(Strings.text("inspector.components"), rows, add));
        model.designProperty().addListener((property, before, now) -> refresh());
    }

    void show(String shown) {
        if (!service.equals(shown)) {
            service = shown;
            add.clear();
        }
        refresh();
    }

    private void refresh() {
        rows.show(model.components(service));
    }

    /** One part. */
    private final class PartRow implements RowList.Row<SketchFacts> {

        private final Hyperlink name = new Hyperlink();
        private final Label words = new Label();
        private final SimpleStringProperty refusal = new SimpleStringProperty("");
        private final VBox row;
        private Optional<SketchFacts> shown = Optional.empty();

        PartRow() {
            name.setMnemonicParsing(false);
            name.setOnAction(event -> shown.ifPresent(part -> model.select(part.id())));
            name.setMinWidth(Region.USE_PREF_SIZE);
            words.getStyleClass().add("field-hint");
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button remove = Icons.button(MaterialDesignC.CLOSE, Strings.text("inspector.components.remove"),
                    () -> shown.ifPresent(part -> refusal.set(
                            model.perform(new RemoveSketched(part.id())).orElse(""))));
            remove.getStyleClass().add("row-remove");
            HBox line = new HBox(name, words, remove);
            line.getStyleClass().add("field-line");
            row = new VBox(line, new InlineMessage(refusal));
            row.getStyleClass().add("plain-row");
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(SketchFacts part) {
            shown = Optional.of(part);
            name.setId("component-" + Landscape.nameOf(part.id()));
            name.setText(Landscape.nameOf(part.id()));
            name.setVisited(false);
            words.setText(Stream.of(part.description(), part.technology()).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", ")));
        }

        @Override
        public void abandon() {
            refusal.set("");
        }
    }
}

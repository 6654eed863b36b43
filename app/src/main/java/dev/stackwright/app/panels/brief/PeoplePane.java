package dev.stackwright.app.panels.brief;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who uses the product and which systems of others it works with, as they are drawn, with what they are. */
final class PeoplePane extends VBox implements BriefPane {

    private final RowList<Drawn> rows;
    private final WrappedText nobody = new WrappedText(Strings.text("brief.people.none"), "field-hint");

    /** Somebody or something on the canvas. */
    private record Drawn(ElementId id, String description) {
    }

    PeoplePane(BriefModel model) {
        getStyleClass().add("brief-people");
        rows = new RowList<>(Drawn::id, () -> new DrawnRow(model));
        getChildren().addAll(nobody, rows);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(BriefOutline now) {
        Landscape landscape = now.design().landscape();
        List<Drawn> drawn = Stream.concat(
                landscape.persons().entrySet().stream().map(person -> new Drawn(
                        new ElementId(Landscape.PERSONS, person.getKey()), said(person.getValue().description()))),
                landscape.externals().entrySet().stream().map(system -> new Drawn(
                        new ElementId(Landscape.EXTERNALS, system.getKey()), said(system.getValue().description()))))
                .toList();
        rows.show(drawn);
        nobody.setVisible(drawn.isEmpty());
        nobody.setManaged(drawn.isEmpty());
    }

    private static String said(Optional<String> text) {
        return text.orElse("");
    }

    /** One of them. */
    private static final class DrawnRow extends VBox implements RowList.Row<Drawn> {

        private final Label name = new Label();
        private final Label kind = new Label();
        private final CommitField description;
        private ElementId id = ElementId.service("");

        DrawnRow(BriefModel model) {
            getStyleClass().add("brief-field");
            name.getStyleClass().add("brief-question");
            kind.getStyleClass().add("field-hint");
            description = new CommitField(text -> model.describe(id, text));
            getChildren().addAll(name, kind, description, new InlineMessage(description.refusalProperty()));
        }

        @Override
        public Node node() {
            return this;
        }

        @Override
        public void show(Drawn drawn) {
            id = drawn.id();
            name.setText(id.name());
            kind.setText(Strings.text("inspector.sketch." + id.section()));
            description.setId("brief-describe-" + id.name());
            description.setAccessibleText(Strings.text("brief.describe", id.name()));
            description.setPromptText(Strings.text("inspector.sketch.description." + id.section()));
            description.show(drawn.description());
        }

        @Override
        public void abandon() {
            description.reset("");
        }
    }
}

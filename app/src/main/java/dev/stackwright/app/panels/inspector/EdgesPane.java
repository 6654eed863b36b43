package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.DeclareDependency;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.SetDependencyCondition;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Several edges: what they have in common, changed for all of them in one step of the history. */
final class EdgesPane extends VBox {

    private final InspectorModel model;
    private final Label title = new Label();
    private final RowList<EdgeKey> rows = new RowList<>(EdgeKey::toString, EdgeRow::new);
    private final Label waits = new Label();
    private final Map<DependencyCondition, RadioButton> conditions = new EnumMap<>(DependencyCondition.class);
    private final VBox waiting = new VBox(waits);
    private final Button declare = button("edges-declare", () -> all("inspector.edges.edit.declare", implied(),
            edge -> new DeclareDependency(edge.from().name(), edge.to().name())));
    private final MeaningForm meaning;
    private final Label unsayable = new Label();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private List<EdgeFacts> shown = List.of();

    EdgesPane(InspectorModel model) {
        this.model = model;
        setId("inspector-edges");
        getStyleClass().add("service-pane");
        title.setId("edges-title");
        title.getStyleClass().add("section-title");
        meaning = new MeaningForm(model, "edges");
        ToggleGroup group = new ToggleGroup();
        for (DependencyCondition condition : DependencyCondition.values()) {
            RadioButton choice = new RadioButton(DependenciesSection.label(condition));
            choice.setId("edges-" + condition.key());
            choice.setToggleGroup(group);
            choice.setOnAction(event -> choose(condition));
            conditions.put(condition, choice);
            waiting.getChildren().add(choice);
        }
        Button remove = button("edges-remove", () -> all("inspector.edges.edit.remove", declared(),
                edge -> new DisconnectServices(edge.from().name(), edge.to().name())));
        remove.setText(Strings.text("inspector.edges.remove"));
        waiting.getChildren().add(remove);
        waiting.getStyleClass().add("edge-waiting");
        Label hint = new Label(Strings.text("inspector.several.hint"));
        for (Label label : List.of(hint, waits, unsayable)) {
            label.setWrapText(true);
            label.getStyleClass().add("field-hint");
        }
        VBox head = new VBox(title, rows, hint);
        head.getStyleClass().addAll("section", "elements-pane");
        getChildren().addAll(head, new Section(Strings.text("inspector.edges.waiting"), waiting, declare,
                new InlineMessage(refusal)), new Section(Strings.text("inspector.edge.meaning"), meaning, unsayable));
    }

    private static Button button(String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    void show(List<EdgeFacts> edges) {
        if (!keys(shown).equals(keys(edges))) {
            refusal.set("");
        }
        shown = edges;
        title.setText(Strings.counted("inspector.edges", edges.size()));
        rows.show(keys(edges));
        Shown.set(waiting, !declared().isEmpty());
        waits.setText(Strings.text("inspector.edges.condition", declared().size(), edges.size()));
        showCondition();
        Shown.set(declare, !implied().isEmpty());
        declare.setText(Strings.counted("inspector.edges.declare", implied().size()));
        List<EdgeKey> sayable = keys(edges.stream().filter(EdgeFacts::sayable).toList());
        meaning.show(sayable);
        Shown.set(meaning, !sayable.isEmpty());
        Shown.set(unsayable, sayable.size() < edges.size());
        unsayable.setText(sayable.isEmpty() ? Strings.text("inspector.edge.unsayable")
                : Strings.text("inspector.edges.unsayable", sayable.size(), edges.size()));
    }

    private static List<EdgeKey> keys(List<EdgeFacts> edges) {
        return edges.stream().map(EdgeFacts::edge).toList();
    }

    private List<EdgeKey> declared() {
        return keys(shown.stream().filter(edge -> edge.condition().isPresent()).toList());
    }

    private List<EdgeKey> implied() {
        return keys(shown.stream().filter(EdgeFacts::implied).toList());
    }

    private void showCondition() {
        Set<DependencyCondition> all = shown.stream().flatMap(edge -> edge.condition().stream())
                .collect(Collectors.toSet());
        conditions.forEach((condition, choice) -> choice.setSelected(all.equals(Set.of(condition))));
    }

    private void choose(DependencyCondition condition) {
        all("inspector.edges.edit.condition", keys(shown.stream().filter(edge -> edge.condition().isPresent()
                && !edge.condition().equals(Optional.of(condition))).toList()),
                edge -> new SetDependencyCondition(edge.from().name(), edge.to().name(), condition));
        showCondition();
    }

    private void all(String edit, List<EdgeKey> edges, Function<EdgeKey, Recipe> recipe) {
        if (!edges.isEmpty()) {
            refusal.set(model.perform(new InOneGo(Strings.text(edit, edges.size()),
                    edges.stream().map(recipe).toList())).orElse(""));
        }
    }

    /** One of the edges; a press selects it alone. */
    private final class EdgeRow implements RowList.Row<EdgeKey> {

        private final Hyperlink link = new Hyperlink();

        EdgeRow() {
            link.setMnemonicParsing(false);
            link.getStyleClass().add("code");
        }

        @Override
        public Node node() {
            return link;
        }

        @Override
        public void show(EdgeKey edge) {
            link.setText(ElementTitle.of(edge.from()) + " \u2192 " + ElementTitle.of(edge.to()));
            link.setVisited(false);
            link.setOnAction(event -> model.select(edge));
        }

        @Override
        public void abandon() {
            link.setVisited(false);
        }
    }
}

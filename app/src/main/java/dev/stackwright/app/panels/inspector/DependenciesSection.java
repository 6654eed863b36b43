package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.ServiceFacts.DependencyFact;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The services this one waits for, and until when. */
final class DependenciesSection {

    private final InspectorModel model;
    private final RowList<DependencyFact> rows = new RowList<>(DependencyFact::service, DependencyRow::new);
    private final MenuButton add = new MenuButton(Strings.text("inspector.dependencies.add"));
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private final Section section;
    private String service = "";
    private List<String> connectable = List.of();

    DependenciesSection(InspectorModel model) {
        this.model = model;
        add.setId("inspector-dependency-add");
        add.getStyleClass().addAll("flat", "add-menu");
        add.setMnemonicParsing(false);
        section = new Section(Strings.text("inspector.dependencies"), rows, add, new InlineMessage(refusal));
    }

    Section section() {
        return section;
    }

    void show(ServiceFacts facts) {
        service = facts.name();
        refusal.set("");
        rows.show(facts.dependencies());
        if (!connectable.equals(facts.connectable())) {
            connectable = facts.connectable();
            add.getItems().setAll(connectable.stream().map(this::addItem).toList());
        }
        add.setDisable(connectable.isEmpty());
        Hindrance.explain(add, Strings.text("inspector.dependencies.noMore"));
    }

    private MenuItem addItem(String target) {
        MenuItem item = new MenuItem(target);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> refusal.set(model.connect(service, target).orElse("")));
        return item;
    }

    static String label(DependencyCondition condition) {
        return Strings.text("condition." + condition.name().toLowerCase(Locale.ROOT));
    }

    /** One dependency. */
    private final class DependencyRow implements RowList.Row<DependencyFact> {

        private final Hyperlink name = new Hyperlink();
        private final ChoiceBox<DependencyCondition> condition = new ChoiceBox<>();
        private final InheritedBadge badge = new InheritedBadge();
        private final SimpleStringProperty rowRefusal = new SimpleStringProperty("");
        private final VBox row;
        private DependencyFact shown = new DependencyFact("", DependencyCondition.SERVICE_STARTED, true, "");

        DependencyRow() {
            name.setOnAction(event -> model.select(ElementId.service(shown.service())));
            name.setMinWidth(0);
            condition.getItems().setAll(DependencyCondition.values());
            condition.setConverter(new ChosenText<>(DependenciesSection::label));
            condition.getStyleClass().add("condition");
            condition.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button remove = Icons.button(MaterialDesignC.CLOSE, Strings.text("inspector.dependencies.remove"),
                    () -> rowRefusal.set(model.disconnect(service, shown.service()).orElse("")));
            remove.getStyleClass().add("row-remove");
            HBox line = new HBox(name, gap, badge, condition, remove);
            line.getStyleClass().add("field-line");
            row = new VBox(line, new InlineMessage(rowRefusal));
            row.getStyleClass().add("plain-row");
        }

        private void choose(DependencyCondition chosen) {
            if (chosen != null && chosen != shown.condition()) {
                rowRefusal.set(model.setCondition(service, shown.service(), chosen).orElse(""));
                condition.setValue(shown.condition());
            }
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(DependencyFact fact) {
            shown = fact;
            name.setText(fact.service());
            name.setTooltip(Icons.tooltip(Strings.text(fact.known()
                    ? "inspector.dependencies.show" : "inspector.dependencies.unknown", fact.service())));
            name.setDisable(!fact.known());
            condition.setId("condition-" + fact.service());
            condition.setAccessibleText(Strings.text("inspector.dependencies.condition", fact.service()));
            condition.setValue(fact.condition());
            badge.explain(fact.inherited());
        }

        @Override
        public void abandon() {
            rowRefusal.set("");
        }
    }
}

package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.sketch.ConnectSketched;
import dev.stackwright.resources.Strings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What flows between one element and others: what the compose file shows of it, and what the design file says. New
 * relations are drawn from here.
 */
final class RelationsSection extends VBox {

    private final InspectorModel model;
    private final RowList<Relation> rows;
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private ElementId element = ElementId.service("");

    /** @param prefix of the ids in the scene */
    RelationsSection(InspectorModel model, String prefix) {
        this.model = model;
        rows = new RowList<>(Relation::edge, () -> new FlowRow(model));
        ElementMenu to = new ElementMenu(prefix + "-flow-to", Strings.text("inspector.flows.to"),
                () -> model.connectable(element, true), other -> connect(new EdgeKey(element, other)));
        ElementMenu from = new ElementMenu(prefix + "-flow-from", Strings.text("inspector.flows.from"),
                () -> model.connectable(element, false), other -> connect(new EdgeKey(other, element)));
        getChildren().add(new Section(Strings.text("inspector.flows"), rows, new FlowPane(to, from),
                new InlineMessage(refusal)));
        model.designProperty().addListener((property, before, now) -> refresh());
    }

    private void connect(EdgeKey edge) {
        refusal.set(model.perform(new ConnectSketched(edge)).orElse(""));
    }

    void show(ElementId shown) {
        if (!element.equals(shown)) {
            element = shown;
            refusal.set("");
        }
        refresh();
    }

    private void refresh() {
        rows.show(model.relations(element));
    }
}

package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.layout.VBox;

/** What flows from the service to others: to those it waits for, names as host, or is said to send something to. */
final class FlowsSection extends VBox {

    private final InspectorModel model;
    private final RowList<EdgeKey> rows;
    private ElementId service = ElementId.service("");

    FlowsSection(InspectorModel model) {
        this.model = model;
        rows = new RowList<>(EdgeKey::toString, () -> new FlowRow(model));
        getChildren().add(new Section(Strings.text("inspector.flows"), rows));
        model.designProperty().addListener((property, before, now) -> refresh());
    }

    void show(ServiceFacts facts) {
        service = ElementId.service(facts.name());
        refresh();
    }

    private void refresh() {
        List<EdgeKey> edges = model.flowsFrom(service);
        rows.show(edges);
        setVisible(!edges.isEmpty());
        setManaged(!edges.isEmpty());
    }
}

package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.ServiceFacts.PortFact;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.Node;

/** The published ports of the service. */
final class PortsSection {

    private final InspectorModel model;
    private final RowList<PortFact> rows = new RowList<>(PortFact::text, PortRow::new);
    private final AddRow add;
    private final Section section;
    private String service = "";

    PortsSection(InspectorModel model) {
        this.model = model;
        add = new AddRow("inspector-port", Strings.text("inspector.ports.add"),
                List.of(Strings.text("inspector.ports.prompt")), texts -> model.addPort(service, texts.get(0)));
        section = new Section(Strings.text("inspector.ports"), rows, add);
    }

    Section section() {
        return section;
    }

    void show(ServiceFacts facts) {
        if (!service.equals(facts.name())) {
            add.clear();
        }
        service = facts.name();
        rows.show(facts.ports());
    }

    /** One port. */
    private final class PortRow implements RowList.Row<PortFact> {

        private String port = "";
        private final PlainRow row = new PlainRow(Strings.text("inspector.ports.remove"),
                () -> model.removePort(service, port));

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(PortFact fact) {
            port = fact.text();
            row.show(fact.text(), fact.inherited());
        }

        @Override
        public void abandon() {
            row.show("", "");
        }
    }
}

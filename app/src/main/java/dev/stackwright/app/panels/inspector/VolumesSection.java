package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.ServiceFacts.MountFact;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.Node;

/** What is mounted into the service. */
final class VolumesSection {

    private final InspectorModel model;
    private final RowList<MountFact> rows = new RowList<>(MountFact::target, MountRow::new);
    private final AddRow add;
    private final Section section;
    private String service = "";

    VolumesSection(InspectorModel model) {
        this.model = model;
        add = new AddRow("inspector-volume", Strings.text("inspector.volumes.add"),
                List.of(Strings.text("inspector.volumes.namePrompt"), Strings.text("inspector.volumes.pathPrompt")),
                texts -> model.attachVolume(service, texts.get(0), texts.get(1)));
        section = new Section(Strings.text("inspector.volumes"), rows, add);
    }

    Section section() {
        return section;
    }

    void show(ServiceFacts facts) {
        if (!service.equals(facts.name())) {
            add.clear();
        }
        service = facts.name();
        rows.show(facts.mounts());
    }

    /** One mount. */
    private final class MountRow implements RowList.Row<MountFact> {

        private String target = "";
        private final PlainRow row = new PlainRow(Strings.text("inspector.volumes.remove"),
                () -> model.detachVolume(service, target));

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(MountFact fact) {
            target = fact.target();
            String path = fact.source().isEmpty() ? fact.target()
                    : Strings.text("inspector.volumes.row", fact.source(), fact.target());
            row.show(fact.readOnly() ? Strings.text("inspector.volumes.readOnly", path) : path, fact.inherited());
        }

        @Override
        public void abandon() {
            row.show("", "");
        }
    }
}

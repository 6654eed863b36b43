package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/** What the checks say of the service; each leads to its explanation. */
final class FindingsSection {

    private final Consumer<Finding> explain;
    private final RowList<Finding> rows = new RowList<>(finding -> finding.id() + finding.message(), Row::new);
    private final Section section = new Section(Strings.text("dock.findings"), rows);

    FindingsSection(Consumer<Finding> explain) {
        this.explain = explain;
    }

    Section section() {
        return section;
    }

    void show(ElementId service, List<Finding> all) {
        List<Finding> open = all.stream().filter(finding -> !finding.isAccepted())
                .filter(finding -> finding.element().equals(Optional.of(service))).toList();
        rows.show(open);
        section.remarkProperty().set(String.valueOf(open.size()));
        section.setVisible(!open.isEmpty());
        section.setManaged(!open.isEmpty());
    }

    /** One finding. */
    private final class Row implements RowList.Row<Finding> {

        private final SeverityIcon icon = new SeverityIcon();
        private final Hyperlink link = new Hyperlink();
        private Optional<Finding> shown = Optional.empty();

        Row() {
            link.setGraphic(icon);
            link.setWrapText(true);
            link.getStyleClass().add("finding-link");
            link.setOnAction(event -> shown.ifPresent(explain));
        }

        @Override
        public Node node() {
            return link;
        }

        @Override
        public void show(Finding finding) {
            shown = Optional.of(finding);
            icon.show(finding.severity(), false);
            link.setText(finding.message());
            link.setVisited(false);
        }

        @Override
        public void abandon() {
            shown = Optional.empty();
        }
    }
}

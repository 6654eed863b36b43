package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.RowList;
import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.model.check.Finding;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Findings as links that go to them; of many the first ones, until the user asks for the rest. */
public final class FindingLinks extends VBox {

    private static final int FEW = 4;

    private final RowList<Finding> rows;
    private final Hyperlink more = new Hyperlink();
    private List<Finding> shown = List.of();
    private boolean whole;

    /** @param explain goes to a finding */
    public FindingLinks(Consumer<Finding> explain) {
        rows = new RowList<>(finding -> finding.id() + finding.message(), () -> new Link(explain));
        more.getStyleClass().add("finding-link");
        more.setOnAction(event -> {
            whole = !whole;
            refresh();
        });
        getChildren().addAll(rows, more);
    }

    public void show(List<Finding> findings) {
        shown = List.copyOf(findings);
        refresh();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private void refresh() {
        int left = shown.size() - FEW;
        rows.show(whole || left <= 1 ? shown : shown.subList(0, FEW));
        more.setText(whole ? Strings.text("choices.findings.fewer") : Strings.text("choices.findings.more", left));
        more.setVisited(false);
        more.setVisible(left > 1);
        more.setManaged(left > 1);
    }

    /** One finding. */
    private static final class Link implements RowList.Row<Finding> {

        private final SeverityIcon icon = new SeverityIcon();
        private final Hyperlink link = new Hyperlink();
        private final HBox row = new HBox(icon, link);
        private Optional<Finding> finding = Optional.empty();

        Link(Consumer<Finding> explain) {
            row.getStyleClass().add("finding-link-row");
            link.setWrapText(true);
            link.setMinHeight(USE_PREF_SIZE);
            link.getStyleClass().add("finding-link");
            link.setOnAction(event -> finding.ifPresent(explain));
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Finding shown) {
            finding = Optional.of(shown);
            icon.show(shown.severity(), false);
            link.setText(shown.message());
            link.setVisited(false);
        }

        @Override
        public void abandon() {
            finding = Optional.empty();
        }
    }
}

package dev.stackwright.app.panels.findings;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One finding on one line: weight, check, what is the case, where, and the fix. */
final class FindingCell extends ListCell<Finding> {

    private final FindingsModel model;
    private final SeverityIcon icon = new SeverityIcon();
    private final Label check = new Label();
    private final Label message = new Label();
    private final Label plans = new Label();
    private final Label place = new Label();
    private final Hyperlink fix = new Hyperlink();
    private final HBox row;

    FindingCell(FindingsModel model) {
        this.model = model;
        check.getStyleClass().addAll("code", "finding-check");
        message.getStyleClass().add("finding-message");
        message.setMinWidth(0);
        plans.getStyleClass().add("badge");
        plans.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("finding-place");
        fix.getStyleClass().add("finding-fix");
        fix.setFocusTraversable(false);
        fix.setOnAction(event -> model.previewFix(getItem()));
        HBox text = new HBox(message, plans);
        text.getStyleClass().add("finding-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        row = new HBox(icon, check, text, place, fix);
        row.getStyleClass().add("finding-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setContextMenu(null);
            setAccessibleText("");
            return;
        }
        icon.show(finding.severity(), finding.isAccepted());
        check.setText(finding.id());
        message.setText(finding.message());
        message.setTooltip(Icons.tooltip(finding.message()));
        plans.setText(String.join(", ", finding.plans()));
        plans.setVisible(!finding.plans().isEmpty());
        plans.setManaged(!finding.plans().isEmpty());
        place.setText(model.place(finding));
        Optional<Fix> offered = finding.fix();
        fix.setText(offered.map(Fix::title).orElse(""));
        fix.setTooltip(offered.map(offer -> Icons.tooltip(Strings.text("findings.fix.tooltip", offer.title())))
                .orElse(null));
        fix.setVisible(offered.isPresent());
        setContextMenu(menuOf(finding));
        setAccessibleText(Strings.text("findings.spoken", icon.getAccessibleText(), finding.message(),
                place.getText()));
        setGraphic(row);
    }

    private ContextMenu menuOf(Finding finding) {
        ContextMenu menu = new ContextMenu(item("findings.reveal", () -> model.reveal(finding)));
        if (finding.fix().isPresent()) {
            menu.getItems().add(item("findings.fix", () -> model.previewFix(finding)));
        }
        menu.getItems().add(finding.isAccepted() ? item("findings.takeBack", () -> model.takeBack(finding))
                : item("findings.accept", () -> model.accept(finding)));
        return menu;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Strings.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}

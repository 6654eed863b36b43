package dev.stackwright.app.panels.findings;

import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    private final LateTooltip whole = new LateTooltip(message);
    private final LateTooltip fixWords = new LateTooltip(fix);
    private final MenuItem reveal = item("findings.reveal", FindingsModel::reveal);
    private final MenuItem preview = item("findings.fix", FindingsModel::previewFix);
    private final MenuItem all = item("findings.fixCheck", FindingsModel::fixCheck);
    private final MenuItem about = item("findings.about", FindingsModel::about);
    private final MenuItem accept = item("findings.accept", FindingsModel::accept);
    private final MenuItem takeBack = item("findings.takeBack", FindingsModel::takeBack);
    private final ContextMenu menu = new ContextMenu(reveal, preview, all, accept, takeBack, about);
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
        fix.setOnAction(event -> model.shownAt(getIndex()).ifPresent(model::previewFix));
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
        whole.say(finding.message());
        plans.setText(String.join(", ", finding.plans()));
        plans.setVisible(!finding.plans().isEmpty());
        plans.setManaged(!finding.plans().isEmpty());
        place.setText(model.place(finding));
        Optional<Fix> offered = finding.fix();
        fix.setText(offered.map(Fix::title).orElse(""));
        fixWords.say(offered.map(offer -> Strings.text("findings.fix.tooltip", offer.title())).orElse(""));
        fix.setVisible(offered.isPresent());
        preview.setVisible(offered.isPresent());
        all.setVisible(offered.isPresent());
        accept.setVisible(!finding.isAccepted());
        takeBack.setVisible(finding.isAccepted());
        setContextMenu(menu);
        setAccessibleText(Strings.text("findings.spoken", icon.getAccessibleText(), finding.message(),
                place.getText()));
        setGraphic(row);
    }

    private MenuItem item(String key, BiConsumer<FindingsModel, Finding> action) {
        MenuItem item = new MenuItem(Strings.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.shownAt(getIndex()).ifPresent(finding -> action.accept(model, finding)));
        return item;
    }
}

package dev.stackwright.app.panels.findings;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Everything about the selected finding: why it matters, what to do, where it comes from. */
final class FindingDetail extends ScrollPane {

    private final FindingsModel model;
    private final Label title = label("section-title");
    private final Label why = label("finding-why");
    private final Label remedy = label("finding-remedy");
    private final Label acceptance = label("panel-warning");
    private final Label source = label("field-hint");
    private final Button fix = new Button(Strings.text("findings.fix"));
    private final Button accept = new Button(Strings.text("findings.accept"));
    private final Button about = new Button(Strings.text("findings.about"));
    private final Button takeBack = new Button(Strings.text("findings.takeBack"));
    private final Label nothing = label("panel-empty");
    private final VBox content;
    private Optional<Finding> shown = Optional.empty();

    FindingDetail(FindingsModel model) {
        this.model = model;
        getStyleClass().add("finding-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        button(fix, "finding-fix-button", model::previewFix);
        fix.getStyleClass().add("accent");
        button(accept, "finding-accept-button", model::accept);
        button(takeBack, "finding-take-back-button", model::takeBack);
        button(about, "finding-about-button", model::about);
        FlowPane buttons = new FlowPane(fix, accept, takeBack, about);
        buttons.getStyleClass().add("finding-buttons");
        content = new VBox(title, why, remedy, acceptance, buttons, source);
        content.getStyleClass().add("finding-detail-body");
        nothing.setText(Strings.text("findings.detail.nothing"));
        show(Optional.empty());
    }

    void show(Optional<Finding> finding) {
        shown = finding;
        Node body = finding.isPresent() ? content : nothing;
        if (getContent() != body) {
            setContent(body);
        }
        finding.ifPresent(this::fill);
    }

    private void fill(Finding finding) {
        title.setText(finding.check().title());
        why.setText(finding.reason());
        remedy.setText(finding.remedy());
        source.setText(Strings.text("findings.source", String.join("; ", finding.check().sources())));
        acceptance.setText(finding.acceptance().map(FindingDetail::textOf).orElse(""));
        show(acceptance, finding.isAccepted());
        show(fix, finding.fix().isPresent());
        show(accept, !finding.isAccepted());
        show(takeBack, finding.isAccepted());
    }

    private static String textOf(Acceptance acceptance) {
        String text = Strings.text("findings.acceptedBy", acceptance.by(), acceptance.reason());
        return acceptance.until().map(until -> Strings.text("findings.acceptedUntil", text, until)).orElse(text);
    }

    private void button(Button button, String id, java.util.function.Consumer<Finding> action) {
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> shown.ifPresent(action));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

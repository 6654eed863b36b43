package dev.stackwright.app.shell;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.SeverityIcon;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Says in the toolbar how many errors and warnings there are, and leads to them. */
final class CheckButton extends Button {

    private final Label errors = count(Severity.ERROR);
    private final Label warnings = count(Severity.WARNING);
    private final FontIcon sound = new FontIcon(MaterialDesignC.CHECK_CIRCLE);
    private final Tooltip tooltip = Icons.tooltip("");

    CheckButton(Command showFindings) {
        setId("check");
        getStyleClass().add("check-button");
        sound.getStyleClass().add("check-sound");
        HBox content = new HBox(new Label(Strings.text("toolbar.check")), sound, errors, warnings);
        content.getStyleClass().add("check-content");
        setGraphic(content);
        setTooltip(tooltip);
        setOnAction(event -> showFindings.run());
    }

    void show(ProjectFindings findings) {
        findings.all().property().addListener((property, before, now) -> show(now.value()));
        show(findings.all().get());
    }

    private void show(List<Finding> findings) {
        long wrong = open(findings, Severity.ERROR);
        long doubtful = open(findings, Severity.WARNING);
        show(errors, wrong);
        show(warnings, doubtful);
        sound.setVisible(wrong + doubtful == 0 && !findings.isEmpty());
        sound.setManaged(sound.isVisible());
        String text = Strings.text("toolbar.check.tooltip", Strings.counted("severity.error", wrong),
                Strings.counted("severity.warning", doubtful));
        tooltip.setText(text);
        setAccessibleText(text);
    }

    private static void show(Label label, long number) {
        label.setText(String.valueOf(number));
        label.setVisible(number > 0);
        label.setManaged(number > 0);
    }

    private static long open(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> !finding.isAccepted() && finding.severity() == severity).count();
    }

    private static Label count(Severity severity) {
        Label label = new Label();
        label.setGraphic(new SeverityIcon(severity));
        label.getStyleClass().addAll("check-count", severity.id());
        return label;
    }
}

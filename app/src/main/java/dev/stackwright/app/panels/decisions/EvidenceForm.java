package dev.stackwright.app.panels.decisions;

import dev.stackwright.app.controls.Section;
import dev.stackwright.model.decision.Evidence;
import dev.stackwright.model.decision.EvidencePoint;
import dev.stackwright.model.design.Decision;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What proves a decision, point by point: what it shows by itself, and what is written. */
final class EvidenceForm extends VBox {

    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    private final DecisionsModel model;
    private final Section section;
    private final List<PointPane> panes = new ArrayList<>();
    private boolean showing;

    EvidenceForm(DecisionsModel model, List<EvidencePoint> points) {
        this.model = model;
        Label hint = new Label(Strings.text("decisions.evidence.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-hint");
        section = new Section(Strings.text("decisions.evidence"), hint);
        points.forEach(point -> panes.add(new PointPane(point)));
        section.getChildren().addAll(panes);
        getChildren().add(section);
    }

    void show(Decision decision) {
        showing = true;
        try {
            List<Evidence> evidence = model.evidence(panes.stream().map(pane -> pane.point).toList(), decision);
            for (int index = 0; index < panes.size(); index++) {
                panes.get(index).show(evidence.get(index));
            }
            section.remarkProperty().set(Strings.text("decisions.evidence.count",
                    evidence.stream().filter(Evidence::given).count(), evidence.size()));
        } finally {
            showing = false;
        }
    }

    /** One point. */
    private final class PointPane extends VBox {

        private final EvidencePoint point;
        private final FontIcon mark = new FontIcon(MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
        private final Label shown = new Label();
        private final TextArea text = new TextArea();

        PointPane(EvidencePoint point) {
            this.point = point;
            getStyleClass().add("evidence-point");
            mark.getStyleClass().add("evidence-mark");
            Label title = new Label(point.title());
            title.getStyleClass().add("field-label");
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label asks = new Label(point.asks());
            asks.getStyleClass().add("field-hint");
            asks.setWrapText(true);
            HBox.setHgrow(asks, Priority.ALWAYS);
            HBox head = new HBox(mark, title, asks);
            head.getStyleClass().add("evidence-head");
            shown.getStyleClass().add("evidence-shown");
            shown.setWrapText(true);
            shown.managedProperty().bind(shown.visibleProperty());
            text.setId("evidence-" + point.id());
            text.setPrefRowCount(1);
            text.setWrapText(true);
            text.setAccessibleText(point.title() + ". " + point.asks());
            text.textProperty().addListener((property, before, now) -> {
                if (!showing) {
                    model.edit(decision -> decision.withTrail(decision.trail().withEvidence(point.id(), now)));
                }
            });
            getChildren().addAll(head, shown, text);
        }

        void show(Evidence evidence) {
            pseudoClassStateChanged(GIVEN, evidence.given());
            mark.setIconCode(evidence.given() ? MaterialDesignC.CHECK_CIRCLE_OUTLINE
                    : MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
            shown.setText(evidence.shown());
            shown.setVisible(!evidence.shown().isEmpty());
            // A blank text is kept out of the draft; put back, it would swallow the blank just typed.
            if (!text.getText().isBlank() || !evidence.text().isEmpty()) {
                DecisionWords.put(text, evidence.text());
            }
        }
    }
}

package dev.stackwright.app.panels.decisions;

import dev.stackwright.model.decision.LinkTarget;
import dev.stackwright.model.design.Decision;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Says what has taken the place of a decision, or is proposed to; leads there. */
final class SuccessionBar extends FlowPane {

    private final DecisionsModel model;

    SuccessionBar(DecisionsModel model) {
        this.model = model;
        setId("decision-succession");
        getStyleClass().addAll("panel-warning", "succession-bar");
        managedProperty().bind(visibleProperty());
    }

    void show(String id, Decision decision) {
        List<LinkTarget> later = model.successors(id);
        setVisible(!later.isEmpty());
        getChildren().setAll(new Label(Strings.text(decision.status() == Decision.Status.SUPERSEDED
                ? "decisions.superseded.by" : "decisions.superseded.proposed")));
        getChildren().addAll(later.stream().map(this::link).toList());
    }

    private Node link(LinkTarget target) {
        Hyperlink link = new Hyperlink(target.says());
        link.setOnAction(event -> model.show(target.id()));
        return link;
    }
}

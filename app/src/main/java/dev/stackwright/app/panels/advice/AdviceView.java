package dev.stackwright.app.panels.advice;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.model.advice.Recommendation;
import dev.stackwright.resources.Strings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Questions about the product at the left, what suits it at the right: ranked, with the reason for each point. */
public final class AdviceView extends BorderPane {

    private static final double QUESTIONS_PX = 340;

    private final AdviceModel model;
    private final Asking asking;
    private final QuestionsPane questions;
    private final VBox cards = new VBox();
    private final Map<String, Recommendation> shown = new HashMap<>();
    private final DockSplit split;

    public AdviceView(AdviceModel model, Asking asking) {
        this.model = model;
        this.asking = asking;
        this.questions = new QuestionsPane(model, asking);
        setId("advice");
        getStyleClass().addAll("panel", "advice");
        cards.getStyleClass().add("advice-cards");
        split = DockSplit.withLeft(scrolled(questions), QUESTIONS_PX, scrolled(cards));
        setCenter(split);
        model.givenProperty().addListener((property, before, now) -> {
            if (!now.equals(before)) {
                refresh();
            }
        });
        refresh();
    }

    private static ScrollPane scrolled(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    @Override
    public void requestFocus() {
        questions.focusFirst();
    }

    /** @param factor size of the interface; 1 is the normal one */
    public void zoom(double factor) {
        split.zoom(factor);
    }

    private void refresh() {
        questions.refresh();
        List<Recommendation> recommendations = model.recommendations();
        if (cards.getChildren().isEmpty()) {
            Label hint = new Label(Strings.text("advice.hint"));
            hint.setWrapText(true);
            hint.getStyleClass().add("field-hint");
            cards.getChildren().add(hint);
            recommendations.forEach(one -> cards.getChildren().add(new RecommendationCard(one.selection(), model,
                    asking)));
        }
        for (int i = 0; i < recommendations.size(); i++) {
            Recommendation recommendation = recommendations.get(i);
            // A card that says the same stays as it is, opened where it was opened.
            if (!recommendation.equals(shown.put(recommendation.selection().id(), recommendation))) {
                ((RecommendationCard) cards.getChildren().get(i + 1)).show(recommendation);
            }
        }
    }
}

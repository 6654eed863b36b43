package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Chooses for whom choices are looked at and made. Shown once there are plans. */
final class ScopeBar extends HBox {

    private final ChoiceScope scope;
    private final ChoiceBox<Optional<String>> box = new ChoiceBox<>();
    private boolean refilling;

    ScopeBar(ChoiceScope scope) {
        this.scope = scope;
        getStyleClass().add("scope-bar");
        Label label = new Label(Strings.text("choices.scope"));
        label.setLabelFor(box);
        label.getStyleClass().add("field-hint");
        label.setMinWidth(USE_PREF_SIZE);
        box.setId("choice-scope");
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(new ChosenText<>(plan -> plan.map(name -> Strings.text("choices.scope.plan", name))
                .orElse(Strings.text("choices.scope.design"))));
        box.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!refilling && now != null) {
                scope.select(now);
            }
        });
        getChildren().addAll(label, box);
        scope.plansProperty().addListener((property, before, now) -> refresh());
        scope.planProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        List<Optional<String>> scopes = new ArrayList<>(List.of(Optional.empty()));
        scope.plansProperty().get().forEach(plan -> scopes.add(Optional.of(plan)));
        refilling = true;
        try {
            if (!box.getItems().equals(scopes)) {
                box.getItems().setAll(scopes);
            }
            box.getSelectionModel().select(scope.planProperty().get());
        } finally {
            refilling = false;
        }
        setVisible(scopes.size() > 1);
        setManaged(scopes.size() > 1);
    }
}

package dev.stackwright.app.panels.choices;

import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says whether the plan that is looked at makes a choice for itself, and lets it be as the design is again. */
public final class OverrideLine extends HBox {

    private final ChoiceContext context;
    private final ChoiceKind kind;
    private final Label words = new Label();
    private final Hyperlink back = new Hyperlink(Strings.text("choices.override.back"));

    public OverrideLine(ChoiceContext context, ChoiceKind kind) {
        this.context = context;
        this.kind = kind;
        getStyleClass().add("override-line");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        back.setId("as-design-" + kind.id());
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> context.scope().takeBack(kind));
        getChildren().addAll(words, back);
        context.follow(this::refresh);
    }

    private void refresh() {
        ChoiceScope scope = context.scope();
        boolean overridden = scope.isOverridden(kind);
        String designWide = String.join(", ", kind.chosen(scope.designWide(), context.catalog()).stream()
                .map(ChoiceOption::name).toList());
        words.setText(!overridden ? Strings.text("choices.override.none")
                : designWide.isEmpty() ? Strings.text("choices.override.undecided")
                : Strings.text("choices.override.differs", designWide));
        pseudoClassStateChanged(Overridden.STATE, overridden);
        back.setVisible(overridden);
        back.setManaged(overridden);
        boolean plan = scope.planProperty().get().isPresent();
        setVisible(plan);
        setManaged(plan);
    }
}

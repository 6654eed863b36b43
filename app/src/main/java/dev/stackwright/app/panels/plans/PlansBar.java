package dev.stackwright.app.panels.plans;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.plan.RemovePlan;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with the plan of the chosen column. */
final class PlansBar extends HBox {

    private final PlansModel model;
    private final CommitField name;
    private final Button duplicate = button("plans-duplicate", "plans.duplicate", MaterialDesignC.CONTENT_DUPLICATE);
    private final Button remove = button("plans-remove", "plans.remove", MaterialDesignT.TRASH_CAN_OUTLINE);
    private final ToggleButton view = new ToggleButton();
    private Optional<String> plan = Optional.empty();

    /**
     * @param select  brings the column of a plan to the front
     * @param refused gets why something was refused
     */
    PlansBar(PlansModel model, Consumer<String> select, Consumer<Optional<String>> refused) {
        this.model = model;
        getStyleClass().add("filter-bar");
        Label label = new Label(Strings.text("plans.plan"));
        label.getStyleClass().add("field-label");
        name = new CommitField(text -> plan.flatMap(old -> {
            Optional<String> why = model.rename(old, text);
            refused.accept(why);
            if (why.isEmpty()) {
                select.accept(text.strip());
            }
            return why;
        }));
        name.setId("plans-name");
        name.setAccessibleText(Strings.text("plans.name"));
        label.setLabelFor(name);
        duplicate.setOnAction(event -> plan.ifPresent(one -> select.accept(model.duplicate(one))));
        remove.setOnAction(event -> plan.ifPresent(one -> refused.accept(model.perform(new RemovePlan(one)))));
        view.setId("plans-view");
        view.getStyleClass().add("chip");
        view.setGraphic(new FontIcon(MaterialDesignE.EYE_OUTLINE));
        view.setOnAction(event -> plan.ifPresent(model::toggleView));
        model.viewedProperty().addListener((property, before, now) -> show(plan));
        Button add = button("plans-add", "plans.addPlan", MaterialDesignP.PLUS);
        add.setOnAction(event -> {
            select.accept(model.add());
            name.requestFocus();
            name.selectAll();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(label, name, view, duplicate, remove, gap, add);
        show(Optional.empty());
    }

    /** @param chosen the plan of the chosen column */
    void show(Optional<String> chosen) {
        if (!chosen.equals(plan)) {
            name.reset(chosen.orElse(""));
        } else {
            name.show(chosen.orElse(""));
        }
        plan = chosen;
        String called = chosen.orElse("");
        boolean none = chosen.isEmpty();
        name.setDisable(none);
        duplicate.setDisable(none);
        remove.setDisable(none);
        view.setDisable(none);
        view.setText(none ? Strings.text("plans.viewNone") : Strings.text("plans.view", called));
        view.setSelected(!none && model.viewedProperty().get().equals(chosen));
    }

    private static Button button(String id, String text, Ikon icon) {
        Button button = new Button(Strings.text(text), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setTooltip(Icons.tooltip(Strings.text(text + ".tip")));
        return button;
    }
}

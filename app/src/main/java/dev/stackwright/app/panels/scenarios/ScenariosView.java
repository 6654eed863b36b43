package dev.stackwright.app.panels.scenarios;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.project.Project;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The scenarios panel: the list at the left, the one that is told at the right, step by step. */
public final class ScenariosView extends BorderPane {

    private static final double LIST_PX = 200;

    private final ScenariosModel model;
    private final ListView<String> list = new ListView<>();
    private final ScenarioHead name;
    private final StepTable steps;
    private final StepForm form;
    private final VBox told;
    private final VBox nothing;
    private final StackPane right = new StackPane();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");
    private boolean following;

    /**
     * @param drawn    which picture the canvas shows
     * @param showView shows another picture
     */
    public ScenariosView(Project project, Supplier<View> drawn, Consumer<View> showView) {
        this.model = new ScenariosModel(project, drawn);
        setId("scenarios");
        getStyleClass().addAll("panel", "scenarios");
        list.setId("scenarios-list");
        list.setAccessibleText(Strings.text("dock.scenarios"));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!following && now != null) {
                model.show(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox top = new HBox(begin("scenarios-new"));
        top.getStyleClass().add("panel-top");
        name = new ScenarioHead(model);
        steps = new StepTable(model, this::say);
        form = new StepForm(model, this::say);
        VBox.setVgrow(steps, Priority.ALWAYS);
        told = new VBox(new HBox(name, bar(showView)), new InlineMessage(refusal), steps, form);
        told.getStyleClass().add("scenario");
        ((HBox) told.getChildren().get(0)).getStyleClass().add("scenario-head");
        HBox.setHgrow(name, Priority.ALWAYS);
        nothing = nothing();
        setCenter(DockSplit.withLeft(new VBox(top, list), LIST_PX, right));
        model.setOnChange(this::refresh);
        model.setOnMessage(steps::follow);
        refresh();
    }

    private Button begin(String id) {
        Button begin = new Button(Strings.text("scenarios.new"), new FontIcon(MaterialDesignP.PLUS));
        begin.setId(id);
        begin.setOnAction(event -> {
            say(model.add());
            name.focus();
        });
        return begin;
    }

    private HBox bar(Consumer<View> showView) {
        Button draw = Icons.button(MaterialDesignC.CHART_TIMELINE_VARIANT, Strings.text("scenarios.draw"),
                () -> model.shown().map(name -> View.of(ViewKind.SCENARIO, name)).ifPresent(showView));
        draw.setId("scenario-draw");
        Button up = Icons.button(MaterialDesignA.ARROW_UP, Strings.text("scenarios.up"), () -> steps.move(-1));
        up.setId("scenario-up");
        Button down = Icons.button(MaterialDesignA.ARROW_DOWN, Strings.text("scenarios.down"), () -> steps.move(1));
        down.setId("scenario-down");
        Button out = Icons.button(MaterialDesignC.CLOSE, Strings.text("scenarios.step.remove"), steps::remove);
        out.setId("scenario-remove-step");
        Button remove = Icons.button(MaterialDesignD.DELETE_OUTLINE, Strings.text("scenarios.remove"),
                () -> say(model.remove()));
        remove.setId("scenario-remove");
        HBox bar = new HBox(draw, up, down, out, remove);
        bar.getStyleClass().add("scenario-bar");
        return bar;
    }

    private VBox nothing() {
        FontIcon icon = new FontIcon(MaterialDesignC.CHART_TIMELINE_VARIANT);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(Strings.text("scenarios.none.title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(Strings.text("scenarios.none.text"));
        text.setWrapText(true);
        text.getStyleClass().add("empty-text");
        VBox welcome = new VBox(icon, title, text, begin("scenarios-begin"));
        welcome.getStyleClass().add("catalog-welcome");
        return welcome;
    }

    private void say(Optional<String> reason) {
        refusal.set(reason.orElse(""));
    }

    private void refresh() {
        following = true;
        try {
            if (!list.getItems().equals(model.names())) {
                list.getItems().setAll(model.names());
            }
            model.shown().ifPresent(list.getSelectionModel()::select);
        } finally {
            following = false;
        }
        Node now = model.shown().isPresent() ? told : nothing;
        if (!right.getChildren().equals(List.of(now))) {
            right.getChildren().setAll(now);
        }
        name.refresh();
        steps.refreshSteps();
        form.refresh();
    }

    @Override
    public void requestFocus() {
        if (model.shown().isPresent()) {
            list.requestFocus();
        } else {
            nothing.getChildren().get(nothing.getChildren().size() - 1).requestFocus();
        }
    }
}

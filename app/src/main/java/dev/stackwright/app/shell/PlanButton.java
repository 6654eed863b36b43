package dev.stackwright.app.shell;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.project.Project;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** Says as which plan's customers the stack is looked at, and lets the user choose; not to be seen without plans. */
final class PlanButton extends MenuButton {

    private final Command compare;
    private Optional<Project> shown = Optional.empty();

    /** @param compare shows the plans side by side */
    PlanButton(Command compare) {
        this.compare = compare;
        setId("view-as");
        getStyleClass().addAll("profile-button", "plan-button");
        setMnemonicParsing(false);
        setTooltip(Icons.tooltip(Strings.text("viewAs.tooltip")));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnShowing(event -> fill());
    }

    /** Follows another project from now on. */
    void show(Project project) {
        shown = Optional.of(project);
        project.workspace().addListener(change -> refresh(project));
        project.resolution().planProperty().addListener((property, before, now) -> refresh(project));
        refresh(project);
    }

    private void refresh(Project project) {
        if (shown.filter(project::equals).isPresent()) {
            setVisible(!project.snapshot().design().plans().isEmpty());
            setText(Strings.text("viewAs.button",
                    project.resolution().planProperty().get().orElse(Strings.text("viewAs.design"))));
            setAccessibleText(getText());
        }
    }

    private void fill() {
        shown.ifPresent(project -> {
            Optional<String> plan = project.resolution().planProperty().get();
            ToggleGroup group = new ToggleGroup();
            List<MenuItem> items = new ArrayList<>();
            items.add(item(project, group, Strings.text("viewAs.design"), Optional.empty(), plan));
            project.snapshot().design().planNames().forEach(name ->
                    items.add(item(project, group, name, Optional.of(name), plan)));
            items.add(new SeparatorMenuItem());
            items.add(CommandControls.menuItem(compare));
            getItems().setAll(items);
        });
    }

    private static MenuItem item(Project project, ToggleGroup group, String text, Optional<String> wanted,
                                 Optional<String> now) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(wanted.map(name -> "view-as-" + name).orElse("view-as-design"));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(wanted.equals(now));
        item.setOnAction(event -> project.resolution().viewAs(wanted));
        return item;
    }
}

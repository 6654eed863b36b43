package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.ViewControl;
import dev.stackwright.app.canvas.ViewTitles;
import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Switches between the views of the open project: side by side, or as one menu where there is little room. */
final class ViewSwitch extends StackPane {

    private static final List<ViewKind> C4 = List.of(ViewKind.C4_CONTEXT, ViewKind.C4_CONTAINER,
            ViewKind.C4_COMPONENT);
    private static final List<ViewKind> MORE = List.of(ViewKind.NETWORKS, ViewKind.SCENARIO);

    private final HBox segments = new HBox();
    private final MenuButton narrow = new MenuButton();
    private Optional<ProjectView> project = Optional.empty();

    ViewSwitch() {
        getStyleClass().add("view-switch");
        segments.getStyleClass().add("segmented-button");
        segments.setAlignment(Pos.CENTER_LEFT);
        segment(List.of(ViewKind.ARCHITECTURE), "view.architecture", "left-pill");
        segment(C4, "view.c4", "center-pill");
        segment(List.of(ViewKind.TENANCY), "view.tenancy", "center-pill");
        segment(List.of(ViewKind.DEPLOYMENT), "view.deployment", "center-pill");
        segment(List.of(ViewKind.DATA_FLOW), "view.data-flow", "center-pill");
        segment(MORE, "view.more", "right-pill");
        narrow.setId("view-menu");
        narrow.setMnemonicParsing(false);
        narrow.setOnShowing(event -> narrow.getItems().setAll(allItems()));
        getChildren().addAll(segments, narrow);
        setNarrow(false);
    }

    private void segment(List<ViewKind> kinds, String key, String place) {
        ToggleButton button = new ToggleButton(Strings.text(key));
        button.setId(key.replace("view.", "view-switch-"));
        button.getStyleClass().add(place);
        button.setMnemonicParsing(false);
        button.setUserData(kinds);
        if (kinds.size() > 1) {
            button.setGraphic(new FontIcon(MaterialDesignC.CHEVRON_DOWN));
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setTooltip(Icons.tooltip(Strings.text(key + ".tooltip")));
        }
        button.setOnAction(event -> {
            mark();
            choose(button, kinds);
        });
        segments.getChildren().add(button);
    }

    /** Opens the only view there is at once, and a menu where there are several. */
    private void choose(ToggleButton button, List<ViewKind> kinds) {
        project.ifPresent(shown -> {
            List<View> views = kinds.stream().flatMap(kind -> Views.of(kind, snapshot(shown)).stream()).toList();
            if (views.size() == 1) {
                control(shown).open(views.get(0));
            } else {
                new ContextMenu(itemsOf(shown, kinds).toArray(MenuItem[]::new)).show(button, Side.BOTTOM, 0, 2);
            }
        });
    }

    /** What is saved at the moment of the room all views need side by side. */
    double savedPx() {
        return narrow.isVisible() ? segments.prefWidth(-1) - narrow.prefWidth(-1) : 0;
    }

    /** @param little true where there is not enough room for all views side by side */
    void setNarrow(boolean little) {
        narrow.setVisible(little);
        narrow.setManaged(little);
        segments.setVisible(!little);
        segments.setManaged(!little);
    }

    /** Follows the view of another project from now on. */
    void show(ProjectView opened) {
        project = Optional.of(opened);
        control(opened).optionsProperty().addListener((property, before, now) -> mark());
        mark();
    }

    private void mark() {
        project.ifPresent(shown -> {
            View now = control(shown).options().view();
            segments.getChildren().forEach(child -> {
                ToggleButton button = (ToggleButton) child;
                button.setSelected(((List<?>) button.getUserData()).contains(now.kind()));
            });
            narrow.setText(Strings.text("view.switch", ViewTitles.of(now)));
        });
    }

    private List<MenuItem> allItems() {
        return project.map(shown -> itemsOf(shown, List.of(ViewKind.values()))).orElse(List.of());
    }

    private static List<MenuItem> itemsOf(ProjectView shown, List<ViewKind> kinds) {
        List<MenuItem> items = new ArrayList<>();
        for (ViewKind kind : kinds) {
            List<View> views = Views.of(kind, snapshot(shown));
            if (kinds.size() > 1 && views.size() > 1) {
                Menu menu = new Menu(ViewTitles.of(kind));
                views.forEach(view -> menu.getItems().add(item(shown, view)));
                items.add(menu);
            } else {
                views.forEach(view -> items.add(item(shown, view)));
            }
            if (kind == ViewKind.ARCHITECTURE || kinds.size() > C4.size() && kind == ViewKind.C4_COMPONENT) {
                items.add(new SeparatorMenuItem());
            }
        }
        return items;
    }

    private static MenuItem item(ProjectView shown, View view) {
        RadioMenuItem item = new RadioMenuItem(ViewTitles.of(view));
        item.setId("view-item-" + view.key());
        item.setMnemonicParsing(false);
        item.setSelected(view.equals(control(shown).options().view()));
        item.setOnAction(event -> control(shown).open(view));
        return item;
    }

    private static ViewControl control(ProjectView shown) {
        return shown.canvas().views();
    }

    private static Snapshot snapshot(ProjectView shown) {
        return shown.project().snapshot();
    }
}

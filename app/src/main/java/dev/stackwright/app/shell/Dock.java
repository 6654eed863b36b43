package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Panels behind tabs at one side of the window. */
final class Dock extends TabPane {

    private static final String PREFIX = "tab-";

    Dock(String id) {
        setId(id);
        getStyleClass().add("dock");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setTabDragPolicy(TabDragPolicy.FIXED);
        setMinSize(0, 0);
    }

    /** @param name the panel's id; its title is the text {@code dock.name} */
    void add(String name, Node panel) {
        Tab tab = new Tab(Strings.text("dock." + name), panel);
        tab.setId(PREFIX + name);
        panel.visibleProperty().bind(tab.selectedProperty());
        getTabs().add(tab);
    }

    void setTitle(String name, String title) {
        tab(name).setText(title);
    }

    void select(String name) {
        getSelectionModel().select(tab(name));
        tab(name).getContent().requestFocus();
    }

    /** The panel in front. */
    String front() {
        return getSelectionModel().getSelectedItem().getId().substring(PREFIX.length());
    }

    /** Brings a panel to the front, where there is one of that name. */
    void bringToFront(String name) {
        getTabs().stream().filter(tab -> tab.getId().equals(PREFIX + name)).findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private Tab tab(String name) {
        return getTabs().stream().filter(tab -> tab.getId().equals(PREFIX + name)).findFirst().orElseThrow();
    }
}

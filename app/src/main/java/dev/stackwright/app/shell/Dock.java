package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Panels behind tabs at one side of the window. */
final class Dock extends TabPane {

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
        tab.setId("tab-" + name);
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

    /** Brings the panel to the front that is there in the other dock. */
    void showSameAs(Dock other) {
        getSelectionModel().select(other.getSelectionModel().getSelectedIndex());
    }

    private Tab tab(String name) {
        return getTabs().stream().filter(tab -> tab.getId().equals("tab-" + name)).findFirst().orElseThrow();
    }
}

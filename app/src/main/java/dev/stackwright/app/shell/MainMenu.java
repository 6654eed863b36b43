package dev.stackwright.app.shell;

import dev.stackwright.resources.Strings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: every command of the window has its place here. */
final class MainMenu extends MenuBar {

    private static final String SEPARATOR = "";

    MainMenu(Commands commands) {
        getStyleClass().add("main-menu");
        getMenus().addAll(
                menu(commands, "menu.file", "new", "open", SEPARATOR, "save", "save-as", SEPARATOR, "export",
                        SEPARATOR, "quit"),
                menu(commands, "menu.edit", "undo", "redo", SEPARATOR, "cut", "copy", "paste", "delete",
                        "select-all", SEPARATOR, "rename", SEPARATOR, "find", "replace", "go-to-line"),
                menu(commands, "menu.view", "fit", "zoom-in", "zoom-out", "zoom-normal", SEPARATOR, "go-to-service",
                        SEPARATOR, "show-blocks", "show-choices", "show-inspector", "show-findings"),
                menu(commands, "menu.stack", "arrange"),
                menu(commands, "menu.help", "shortcuts", "about"));
    }

    private static Menu menu(Commands commands, String titleKey, String... ids) {
        Menu menu = new Menu(Strings.text(titleKey));
        menu.setId(titleKey.replace('.', '-'));
        for (String id : ids) {
            menu.getItems().add(id.equals(SEPARATOR)
                    ? new SeparatorMenuItem() : CommandControls.menuItem(commands.get(id)));
        }
        return menu;
    }
}

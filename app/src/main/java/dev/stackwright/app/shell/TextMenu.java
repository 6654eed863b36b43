package dev.stackwright.app.shell;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/** The menu that opens in a text. */
final class TextMenu {

    private static final List<String> CLIPBOARD = List.of("cut", "copy", "paste", "select-all");
    private static final List<String> NAMES = List.of("go-to-definition", "find-references",
            "rename-symbol");
    private static final List<String> VALUES = List.of("show-documentation", "show-fixes", "extract-variable",
            "explain-value");

    private TextMenu() {
    }

    static ContextMenu of(Commands commands) {
        ContextMenu menu = new ContextMenu();
        menu.setId("text-menu");
        CLIPBOARD.forEach(id -> menu.getItems().add(CommandControls.menuItem(commands.get(id))));
        menu.getItems().add(new SeparatorMenuItem());
        NAMES.forEach(id -> menu.getItems().add(CommandControls.menuItem(commands.get(id))));
        menu.getItems().add(new SeparatorMenuItem());
        VALUES.forEach(id -> menu.getItems().add(CommandControls.menuItem(commands.get(id))));
        return menu;
    }
}

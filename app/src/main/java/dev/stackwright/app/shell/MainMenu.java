package dev.stackwright.app.shell;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: every command of the window has its place here. */
final class MainMenu extends MenuBar {

    private static final String SEPARATOR = "";

    private final Commands commands;

    /** @param recent opens what was open before */
    MainMenu(Commands commands, Menu recent) {
        this.commands = commands;
        getStyleClass().add("main-menu");
        getMenus().addAll(
                menu("menu.file", items("new", "new-from-starter", "open"), List.of(recent), items(SEPARATOR,
                        "save", "save-all",
                        "save-as",
                        "reload", "recover", SEPARATOR, "export", "own-templates", "picture", "copy-png",
                        "copy-svg", SEPARATOR, "quit")),
                menu("menu.edit", items("undo", "redo", SEPARATOR, "cut", "copy", "paste", "delete", "select-all",
                        SEPARATOR, "duplicate", "rename", "rename-symbol", "extract-variable", SEPARATOR, "find",
                        "replace", "go-to-line"), List.of(menu("menu.go", items("go-to-definition", "find-references",
                        "open-source", SEPARATOR, "go-to-symbol", SEPARATOR, "navigate-back",
                        "navigate-forward"))), items(SEPARATOR, "show-documentation", "show-fixes", "format",
                        "sort-keys", SEPARATOR),
                        List.of(menu("menu.lines", items("toggle-comment", SEPARATOR, "move-lines-up",
                                "move-lines-down", "duplicate-lines", "delete-lines", "join-lines", SEPARATOR,
                                "widen-selection", "narrow-selection")))),
                menu("menu.view", List.of(menu("menu.views", items(viewIds()), items(SEPARATOR, "next-view",
                        "previous-view")),
                                menu("menu.groups", items(groupingIds())), menu("menu.edges", items(edgeIds())),
                                menu("menu.folding", items("fold", "unfold", SEPARATOR, "fold-all", "unfold-all",
                                        SEPARATOR, "fold-level-1", "fold-level-2", "fold-level-3"))),
                        items("wrap-text", SEPARATOR),
                        items("focus", "focus-shallower", "focus-end", SEPARATOR, "collapse", "collapse-all",
                                "expand-all", SEPARATOR, "fit", "zoom-selection", "zoom-in",
                                "zoom-out", "zoom-normal", "minimap", "present", SEPARATOR, "weakest-link",
                                "inlay-hints",
                        SEPARATOR),
                        List.of(menu("menu.theme", items("theme-system", "theme-light", "theme-dark"))),
                        items("interface-larger", "interface-smaller", "interface-normal", SEPARATOR,
                                "go-to-service", SEPARATOR, "brief", "review", "checklist", "risks", SEPARATOR,
                                "show-blocks", "show-choices",
                                "show-inspector",
                                "show-ladder", "show-findings", "show-parameters", "show-plans", "show-operations",
                                "show-scenarios", "show-images", "show-history", "show-resolved", SEPARATOR,
                                "toggle-left",
                                "toggle-editor", "toggle-foot", SEPARATOR,
                                "next-part", "previous-part", "next-file", "previous-file")),
                menu("menu.draw", items("quick-add", "add-person", "add-external", "add-note", SEPARATOR, "connect",
                        SEPARATOR, "group", "ungroup", "lock", SEPARATOR), List.of(menu("menu.align",
                        items("align-left", "align-center", "align-right", SEPARATOR, "align-top", "align-middle",
                                "align-bottom", SEPARATOR, "align-across", "align-down", SEPARATOR,
                                "arrange-selection", "arrange-anew")))),
                menu("menu.stack", items("arrange", "explain-value", "next-plan", SEPARATOR, "fix-safe", "about-check",
                        SEPARATOR, "catalog", "advice", "decisions",
                        SEPARATOR, "publish-images")),
                menu("menu.help", items("shortcuts", "about")));
    }

    private static String[] viewIds() {
        return Stream.of(ViewKind.values()).map(CanvasCommands::idOf).toArray(String[]::new);
    }

    private static String[] groupingIds() {
        return Stream.of(Grouping.values()).map(grouping -> "group-by-" + grouping.id()).toArray(String[]::new);
    }

    private static String[] edgeIds() {
        return Stream.of(EdgeKind.values()).map(CanvasCommands::idOf).toArray(String[]::new);
    }

    @SafeVarargs
    private static Menu menu(String titleKey, List<? extends MenuItem>... parts) {
        Menu menu = new Menu(Strings.text(titleKey));
        menu.setId(titleKey.replace('.', '-'));
        Stream.of(parts).forEach(menu.getItems()::addAll);
        return menu;
    }

    private List<MenuItem> items(String... ids) {
        List<MenuItem> items = new ArrayList<>();
        for (String id : ids) {
            items.add(id.equals(SEPARATOR) ? new SeparatorMenuItem() : CommandControls.menuItem(commands.get(id)));
        }
        return items;
    }
}

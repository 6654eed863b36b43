package dev.stackwright.app.canvas;

import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeOrigin;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** Builds the context menus of nodes, edges and the empty canvas. */
final class CanvasMenus {

    private final SceneView view;
    private final CanvasSelection selection;
    private final CanvasVerbs verbs;
    private final Arranger arranger;
    private final AutoLayout layout;
    private final SheetVerbs sheet;
    private final CanvasClipboard clipboard;

    CanvasMenus(SceneView view, CanvasSelection selection, CanvasVerbs verbs, Arranger arranger, AutoLayout layout,
                SheetVerbs sheet, CanvasClipboard clipboard) {
        this.view = view;
        this.selection = selection;
        this.verbs = verbs;
        this.arranger = arranger;
        this.layout = layout;
        this.sheet = sheet;
        this.clipboard = clipboard;
    }

    ContextMenu forNode(ElementId node) {
        ContextMenu menu = new ContextMenu();
        Optional<NodeOrigin> origin = verbs.origin(node);
        int selected = selection.nodes().size();
        if (selected <= 1 && origin.isPresent()) {
            menu.getItems().addAll(openSource(node, origin.get()), new SeparatorMenuItem());
            if (origin.get().isForeign()) {
                menu.getItems().add(keyed(item("canvas.menu.open", () -> verbs.open(node)), "Enter"));
                return menu;
            }
        }
        if (selected <= 1) {
            menu.getItems().addAll(keyed(item("canvas.menu.open", () -> verbs.open(node)), "Enter"),
                    keyed(item("canvas.menu.rename", () -> verbs.rename(node)), "F2"), connectMenu(node));
            if (verbs.isAlias(node)) {
                menu.getItems().add(item("canvas.menu.detach", () -> verbs.detachCopy(node)));
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (selected > 1) {
            menu.getItems().add(alignMenu());
        }
        menu.getItems().addAll(sheetItems());
        menu.getItems().addAll(new SeparatorMenuItem(), keyed(item("canvas.menu.cut", clipboard::cut), "Shortcut+X"),
                keyed(item("canvas.menu.copy", clipboard::copy), "Shortcut+C"));
        MenuItem duplicate = new MenuItem(selected > 1 ? Strings.text("canvas.menu.duplicate.many", selected)
                : Strings.text("canvas.menu.duplicate", node.name()));
        duplicate.setId("canvas-duplicate");
        duplicate.setMnemonicParsing(false);
        duplicate.setOnAction(event -> verbs.duplicateSelected());
        menu.getItems().add(keyed(duplicate, "Shortcut+D"));
        MenuItem delete = new MenuItem(selected > 1 ? Strings.text("canvas.menu.delete.many", selected)
                : Strings.text("canvas.menu.delete", node.name()));
        delete.setId("canvas-delete");
        delete.setOnAction(event -> verbs.deleteSelected());
        menu.getItems().add(keyed(delete, "Delete"));
        if (node.isService()) {
            menu.getItems().addAll(new SeparatorMenuItem(), new ScopeMenu(verbs));
        }
        return menu;
    }

    private List<MenuItem> sheetItems() {
        return List.of(keyed(item("canvas.menu.group", sheet::group), "Shortcut+G"),
                keyed(item("canvas.menu.ungroup", sheet::ungroup), "Shortcut+Shift+G"),
                keyed(item(sheet.isLocked() ? "canvas.menu.unlock" : "canvas.menu.lock", sheet::toggleLock), "L"));
    }

    /** @param group a box that is drawn, which is selected */
    ContextMenu forGroup(ElementId group) {
        ContextMenu menu = new ContextMenu();
        if (group.section().equals(Sheet.GROUPS)) {
            menu.getItems().add(keyed(item("canvas.menu.rename", () -> verbs.rename(group)), "F2"));
            menu.getItems().addAll(sheetItems());
        }
        return menu;
    }

    private Menu alignMenu() {
        Menu menu = new Menu(Strings.text("canvas.menu.align"));
        menu.setId("canvas-align");
        for (Alignment alignment : Alignment.values()) {
            MenuItem item = new MenuItem(Strings.text("canvas.align." + alignment.id()));
            item.setId("canvas-align-" + alignment.id());
            item.setDisable(selection.nodes().size() < alignment.leastNodes());
            item.setOnAction(event -> arranger.align(alignment));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("canvas.menu.arrange.selection", layout::selected));
        return menu;
    }

    private MenuItem openSource(ElementId node, NodeOrigin origin) {
        MenuItem item = new MenuItem(Strings.text("canvas.menu.openSource", origin.file()));
        item.setId("canvas-open-source");
        item.setMnemonicParsing(false);
        item.setOnAction(event -> verbs.openSource(node));
        return item;
    }

    private Menu connectMenu(ElementId from) {
        boolean messages = verbs.drawsMessages();
        Menu menu = new Menu(Strings.text(messages ? "canvas.menu.message" : "canvas.menu.connect"));
        menu.setId("canvas-connect");
        for (SceneNode node : view.shownScene().nodes()) {
            if (!node.id().equals(from) && Connections.canEndAt(node.id())
                    && (messages || !isDeclared(new EdgeKey(from, node.id())))) {
                MenuItem item = new MenuItem(Renames.nameOf(node.id()));
                item.setMnemonicParsing(false);
                item.setOnAction(event -> verbs.connect(from, node.id()));
                menu.getItems().add(item);
            }
        }
        List<ElementId> others = verbs.othersToTell();
        if (!menu.getItems().isEmpty() && !others.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (ElementId other : others) {
            MenuItem item = new MenuItem(ElementTitle.of(other));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> verbs.connect(from, other));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            menu.setText(Strings.text("canvas.menu.connect.none"));
            menu.setDisable(true);
        }
        return menu;
    }

    private boolean isDeclared(EdgeKey key) {
        return view.shownScene().edge(key).filter(edge -> edge.edge().kind() == EdgeKind.DEPENDS_ON).isPresent();
    }

    ContextMenu forEdge(SceneEdge edge) {
        int selected = selection.edges().size();
        if (selected > 1 && selection.isSelected(edge.key())) {
            MenuItem remove = item("canvas.menu.disconnect.many", verbs::deleteSelected);
            remove.setText(Strings.text("canvas.menu.disconnect.many", selected));
            return new ContextMenu(keyed(remove, "Delete"));
        }
        ContextMenu menu = new ContextMenu(keyed(item("canvas.menu.open", verbs::openEdge), "Enter"),
                new SeparatorMenuItem());
        if (edge.edge().kind() == EdgeKind.ENVIRONMENT) {
            menu.getItems().add(keyed(item("canvas.menu.declare", () -> verbs.declare(edge.key())), "D"));
            menu.getItems().add(new SeparatorMenuItem());
        } else if (edge.edge().kind() == EdgeKind.DEPENDS_ON) {
            menu.getItems().addAll(conditions(edge));
            menu.getItems().addAll(new SeparatorMenuItem(),
                    keyed(item("canvas.menu.disconnect", () -> verbs.disconnect(edge.key())), "Delete"),
                    new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                named("canvas.menu.goTo", edge.key().from()), named("canvas.menu.goTo", edge.key().to()));
        return menu;
    }

    private MenuItem named(String key, ElementId node) {
        MenuItem item = new MenuItem(Strings.text(key, node.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> verbs.goTo(node));
        return item;
    }

    private List<MenuItem> conditions(SceneEdge edge) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (DependencyCondition condition : DependencyCondition.values()) {
            RadioMenuItem item = new RadioMenuItem(Strings.text("canvas.condition." + condition.key()));
            item.setId("canvas-" + condition.key());
            item.setToggleGroup(group);
            item.setSelected(edge.edge().condition().filter(condition::equals).isPresent());
            item.setOnAction(event -> verbs.setCondition(edge.key(), condition));
            items.add(item);
        }
        return items;
    }

    /**
     * @param addBlock opens the box in which a block is named
     * @param at       where the menu opens, in px of the view; empty where it is asked for by keyboard
     */
    ContextMenu forCanvas(Runnable addBlock, Optional<Point> at) {
        return new ContextMenu(keyed(item("canvas.menu.addBlock", addBlock), "A"),
                keyed(item("canvas.menu.paste", () -> clipboard.paste(at)), "Shortcut+V"),
                new SeparatorMenuItem(), item("canvas.menu.selectAll", selection::selectAll),
                item("canvas.menu.arrange", layout::all),
                item("canvas.menu.arrange.anew", layout::anew), item("canvas.menu.fit", verbs::fit));
    }

    /** Shows the key that does the same; the canvas itself listens for it. */
    private static MenuItem keyed(MenuItem item, String keys) {
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Strings.text(key));
        item.setId(key.replace("canvas.menu.", "canvas-"));
        item.setOnAction(event -> action.run());
        return item;
    }
}

package dev.stackwright.app.canvas;

import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

/** Opens the menu of what lies under the pointer, or of what is selected where it is asked for by keyboard. */
final class CanvasContextMenu {

    private final Region canvas;
    private final SceneView view;
    private final CanvasSelection selection;
    private final CanvasMenus menus;
    private final Sketching sketching;
    private ContextMenu open = new ContextMenu();

    CanvasContextMenu(Region canvas, CanvasParts parts, CanvasMenus menus, Sketching sketching) {
        this.canvas = canvas;
        this.view = parts.view();
        this.selection = parts.selection();
        this.menus = menus;
        this.sketching = sketching;
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    }

    private void requested(ContextMenuEvent event) {
        open.hide();
        open = event.isKeyboardTrigger() ? ofSelection() : at(new Point(event.getX(), event.getY()));
        open.show(canvas, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** The menu of what lies at a place of the view. */
    ContextMenu at(Point pointer) {
        Hits hits = new Hits(view);
        return hits.node(pointer).map(menus::forNode)
                .or(() -> hits.edge(pointer).flatMap(view.shownScene()::edge).map(menus::forEdge))
                .or(() -> hits.group(pointer).map(menus::forGroup))
                .orElseGet(() -> menus.forCanvas(() -> sketching.quickAddAt(pointer), Optional.of(pointer)));
    }

    private ContextMenu ofSelection() {
        return selection.nodes().stream().findFirst().map(menus::forNode)
                .or(() -> selection.edge().flatMap(view.shownScene()::edge).map(menus::forEdge))
                .orElseGet(() -> menus.forCanvas(sketching::quickAdd, Optional.empty()));
    }
}

package dev.stackwright.app.canvas;

import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.resources.Strings;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/**
 * Says which edge or group is selected to those who cannot see it: neither has a card that could have the keyboard,
 * so the canvas has it and speaks for them.
 */
final class SpokenSelection {

    private final Node canvas;
    private final SceneView view;
    private final CanvasSelection selection;
    private final Consumer<AccessibleAttribute> changed;

    /** @param changed tells screen readers that the canvas says something else */
    SpokenSelection(Node canvas, SceneView view, CanvasSelection selection, Consumer<AccessibleAttribute> changed) {
        this.canvas = canvas;
        this.view = view;
        this.selection = selection;
        this.changed = changed;
        canvas.setAccessibleHelp(Strings.text("canvas.accessible.help"));
        selection.setOnMarked(this::tell);
        tell();
    }

    private void tell() {
        String words = words();
        if (!words.equals(canvas.getAccessibleText())) {
            canvas.setAccessibleText(words);
            changed.accept(AccessibleAttribute.TEXT);
        }
    }

    private String words() {
        return selection.edge().flatMap(view.shownScene()::edge).map(SceneEdge::edge).map(Descriptions::spoken)
                .or(() -> selection.drawn().stream().flatMap(id -> view.shownScene().group(id).stream()).findFirst()
                        .map(SceneGroup::group).map(Descriptions::spoken))
                .orElse(Strings.text("canvas.accessible"));
    }
}

package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Brings the selected nodes into order. Each order is one edit. */
public final class Arranger {

    private final SceneView view;
    private final CanvasSelection selection;
    private final CanvasEdits edits;

    Arranger(SceneView view, CanvasSelection selection, CanvasEdits edits) {
        this.view = view;
        this.selection = selection;
        this.edits = edits;
    }

    /** Brings the selected nodes into line; locked ones stay, and the others come to them. */
    public void align(Alignment alignment) {
        Map<ElementId, Box> boxes = new HashMap<>();
        selection.nodes().forEach(id -> view.shownScene().node(id).ifPresent(node -> boxes.put(id, node.box())));
        if (boxes.size() < alignment.leastNodes()) {
            edits.tell(new Outcome.Refusal("too-few", Strings.text("canvas.align.few", alignment.leastNodes()),
                    Strings.text("canvas.align.few.remedy")));
            return;
        }
        Map<ElementId, Point> corners = new HashMap<>(alignment.corners(boxes));
        corners.keySet().retainAll(edits.movable(boxes.keySet()));
        corners.entrySet().removeIf(node -> boxes.get(node.getKey()).corner().equals(node.getValue()));
        if (!corners.isEmpty()) {
            edits.move(corners, Optional.of(Strings.text("canvas.edit.align." + alignment.id())));
        }
    }
}

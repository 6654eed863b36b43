package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the view shows: the drawing, or while nodes are being moved the drawing with them at other places. */
final class Preview {

    private final SceneView view;
    private final LiveDrawing live;
    private final Drafter drafter;
    private Optional<Map<ElementId, Point>> corners = Optional.empty();

    Preview(SceneView view, LiveDrawing live, Drafter drafter) {
        this.view = view;
        this.live = live;
        this.drafter = drafter;
    }

    /** Shows nodes at other places until {@link #end}, or until the project's drawing changes. */
    void show(Map<ElementId, Point> moved) {
        corners = Optional.of(Map.copyOf(moved));
        Drawing drawing = drafter.moved(live.get(), moved);
        view.show(drawing.scene());
        view.mark(view.marks().withLifted(moved.keySet()));
    }

    /** The places shown at the moment; empty where the view shows the drawing as it is. */
    Optional<Map<ElementId, Point>> corners() {
        return corners;
    }

    void end() {
        corners = Optional.empty();
        view.mark(view.marks().withLifted(Set.of()));
        view.show(live.get().scene());
    }
}

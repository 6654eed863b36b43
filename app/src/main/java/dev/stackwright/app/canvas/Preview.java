package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drag;
import dev.stackwright.rendering.scene.Drawing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the view shows: the drawing, or while nodes are being moved the drawing with them at other places. */
final class Preview {

    /** What is known for as long as the same nodes of the same drawing are dragged. */
    private record Held(Drawing drawing, Set<ElementId> nodes, Drag drag) {
    }

    private final SceneView view;
    private final LiveDrawing live;
    private final Drafter drafter;
    private final Runnable nextFrame;
    private final GuideLines guides;
    private Optional<Held> held = Optional.empty();
    private Optional<Map<ElementId, Point>> corners = Optional.empty();
    private boolean drawn = true;
    private boolean lifts;

    /**
     * @param nextFrame asks for {@link #draw} to be called in the next frame
     * @param guides    show with what moved nodes are in line
     */
    Preview(SceneView view, LiveDrawing live, Drafter drafter, Runnable nextFrame, GuideLines guides) {
        this.nextFrame = nextFrame;
        this.guides = guides;
        this.view = view;
        this.live = live;
        this.drafter = drafter;
    }

    /** Shows nodes at other places until {@link #end}, or until the project's drawing changes. */
    void show(Map<ElementId, Point> moved) {
        corners = Optional.of(Map.copyOf(moved));
        drawn = false;
        lifts = true;
        nextFrame.run();
    }

    /** As {@link #show}, of nodes that nobody holds. */
    void glide(Map<ElementId, Point> moved) {
        show(moved);
        lifts = false;
    }

    /** As the other one, with the lines that show with what they are in line. */
    void show(Map<ElementId, Point> moved, List<Snapping.Guide> inLine) {
        show(moved);
        guides.show(inLine, view.viewport());
    }

    /** Draws what is to be shown. Called once a frame, however often the mouse has reported by then. */
    void draw() {
        if (!drawn) {
            drawn = true;
            corners.ifPresent(moved -> {
                view.show(drag(moved.keySet()).at(moved));
                view.mark(view.marks().withLifted(lifts ? moved.keySet() : Set.of()));
            });
        }
    }

    private Drag drag(Set<ElementId> nodes) {
        Held now = held.filter(known -> known.drawing() == live.get() && known.nodes().equals(nodes))
                .orElseGet(() -> new Held(live.get(), nodes, drafter.drag(live.get(), nodes)));
        held = Optional.of(now);
        return now.drag();
    }

    void end() {
        held = Optional.empty();
        guides.hide();
        corners = Optional.empty();
        drawn = true;
        view.mark(view.marks().withLifted(Set.of()));
        view.show(live.get().scene());
    }
}

package dev.stackwright.rendering.scene;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws all views of a project, each whole: without a focus, with the boxes and lines that are asked for. */
public final class Gallery {

    private final Drafter drafter;

    public Gallery(Drafter drafter) {
        this.drafter = drafter;
    }

    /**
     * The views that have something to show, in the order in which they are offered.
     *
     * @param options by what services are put into boxes, and which lines are left out
     * @param known   earlier drawings by the key of their places, which are kept
     */
    public List<Drawing> of(Snapshot snapshot, ResolvedServices resolved, DrawingOptions options,
                            Map<String, Drawing> known) {
        List<Drawing> drawings = new ArrayList<>();
        for (View view : Views.of(snapshot)) {
            DrawingOptions shown = options.withView(view);
            Drawing drawing = drafter.draw(snapshot, known.getOrDefault(shown.placesKey(), Drawing.EMPTY), resolved,
                    shown);
            if (Views.hasSomethingToShow(drawing.diagram())) {
                drawings.add(drawing);
            }
        }
        return List.copyOf(drawings);
    }
}

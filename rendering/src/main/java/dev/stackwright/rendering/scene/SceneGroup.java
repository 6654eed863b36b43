package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramGroup;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.layout.GroupFrames;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextStyle;
import java.util.List;

/**
 * A box around nodes, as it is drawn: below the edges and the nodes.
 *
 * @param group what it stands for
 * @param box   its place
 * @param title the words on it as they fit
 */
public record SceneGroup(DiagramGroup group, Box box, String title) {

    public static final double CORNER_RADIUS = 10;
    public static final double STROKE = 1.25;
    /** The title; in the colour of quiet words. */
    public static final TextStyle TITLE = new TextStyle(FontFace.SEMIBOLD, 12);
    /** From the left edge of the box to the title, in px. */
    public static final double TITLE_LEFT = 14;
    /** From the top edge of the box to the title's baseline, in px. */
    public static final double TITLE_BASELINE = 20;

    public ElementId id() {
        return group.id();
    }

    /** The band with the title, by which the box is taken hold of. */
    public Box band() {
        return new Box(box.x(), box.y(), box.width(), GroupFrames.TITLE);
    }

    /** Lengths of strokes and gaps of the border in turn, in px; empty for a solid line. */
    public List<Double> dashes() {
        return switch (group.kind()) {
            case HAND, PLACE -> List.of();
            case NETWORK -> List.of(2.0, 3.0);
            case PROFILE, TENANCY, TIER -> List.of(5.0, 4.0);
            case BOUNDARY -> List.of(9.0, 5.0);
        };
    }
}

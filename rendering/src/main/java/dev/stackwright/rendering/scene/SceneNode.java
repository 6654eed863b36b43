package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.geometry.Box;
import java.util.List;
import java.util.Optional;

/**
 * A placed card.
 *
 * @param node   what it stands for
 * @param box    its place
 * @param texts  its lines, placed relative to the box; only a description has several
 * @param marks  its icon and other small signs, placed relative to the box
 */
public record SceneNode(DiagramNode node, Box box, List<SceneText> texts, List<SceneMark> marks) {

    private static final double PERSON_RADIUS = 28;

    public SceneNode {
        texts = List.copyOf(texts);
        marks = List.copyOf(marks);
    }

    public ElementId id() {
        return node.id();
    }

    /** The same face at another place. */
    SceneNode at(Box other) {
        return new SceneNode(node, other, texts, marks);
    }

    /** Radius of the corners, in px. */
    public double radius() {
        return switch (node.shape()) {
            case PERSON -> PERSON_RADIUS;
            case NETWORK -> box.height() / 2;
            default -> CardLayout.CORNER_RADIUS;
        };
    }

    /** True where the kind's colour runs down the left edge. */
    public boolean hasBar() {
        return node.shape() != NodeShape.PERSON && node.shape() != NodeShape.NETWORK && hasTile();
    }

    /** True where a tile with an icon or letter stands before the name. */
    public boolean hasTile() {
        return node.shape() != NodeShape.NOTE;
    }

    /** The role of the ground in the colour files. */
    public String groundRole() {
        return node.shape() == NodeShape.NOTE ? "-sw-note" : "-sw-surface-raised";
    }

    /** The role of the border in the colour files. */
    public String borderRole() {
        return node.shape() == NodeShape.NOTE ? "-sw-note-border" : "-sw-border";
    }

    /** True where the border is dashed: what is not ours, or not read at the moment. */
    public boolean isDashed() {
        return node.stale() || node.kind() == NodeKind.EXTERNAL;
    }

    public Optional<SceneText> text(CardPart part) {
        return texts.stream().filter(text -> text.part() == part).findFirst();
    }
}

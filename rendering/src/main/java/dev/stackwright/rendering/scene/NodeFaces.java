package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.List;

/** What stands on nodes of every shape, and how large they are. */
final class NodeFaces {

    private static final double MARKS_RIGHT = 14;

    private final CardLayout cards;
    private final BoxLayout boxes;
    private final NoteLayout notes;
    private final CardMarkRow marks = new CardMarkRow();

    NodeFaces(TextMeasurer measurer) {
        this.cards = new CardLayout(measurer);
        this.boxes = new BoxLayout(measurer, cards);
        this.notes = new NoteLayout(measurer);
    }

    Size size(DiagramNode node) {
        return switch (node.shape()) {
            case CARD -> cards.size(node);
            case NOTE -> notes.size(node);
            default -> boxes.size(node);
        };
    }

    /** The node in its place, with its texts and marks. */
    SceneNode placed(DiagramNode node, Box box) {
        if (node.shape() == NodeShape.NOTE) {
            return new SceneNode(node, box, notes.texts(node, box.size()), List.of());
        }
        List<SceneMark> drawn = marks.of(node, box.width() - MARKS_RIGHT);
        boolean hasIcon = marks.icon(node).isPresent();
        List<SceneText> texts = node.shape() == NodeShape.CARD ? cards.texts(node, box.width(), hasIcon)
                : boxes.texts(node, box.width(), hasIcon);
        return new SceneNode(node, box, texts, drawn);
    }
}

package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Box;
import java.util.List;
import java.util.Optional;

/**
 * A placed card.
 *
 * @param node   what it stands for
 * @param box    its place
 * @param texts  its lines, at most one a part, placed relative to the box
 */
public record SceneNode(DiagramNode node, Box box, List<SceneText> texts) {

    public SceneNode {
        texts = List.copyOf(texts);
    }

    public ElementId id() {
        return node.id();
    }

    public Optional<SceneText> text(CardPart part) {
        return texts.stream().filter(text -> text.part() == part).findFirst();
    }
}

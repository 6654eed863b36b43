package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneRule;
import java.util.Comparator;
import java.util.Optional;

/**
 * The lines below the participants of a scenario, between which its messages run.
 *
 * @param scene a sequence diagram; any other has none
 */
record Lifelines(Scene scene) {

    /**
     * Whose line, or head above it, is near a place.
     *
     * @param at    in px of the drawing
     * @param reach how far the line may be, in px of the drawing
     */
    Optional<ElementId> near(Point at, double reach) {
        return scene.rules().stream().filter(line -> Math.abs(line.from().x() - at.x()) <= reach
                        && at.y() <= line.to().y() + reach)
                .min(Comparator.comparingDouble(line -> Math.abs(line.from().x() - at.x())))
                .flatMap(this::owner).or(() -> scene.rules().isEmpty() ? Optional.empty()
                        : scene.nodeAt(at).map(SceneNode::id));
    }

    private Optional<ElementId> owner(SceneRule line) {
        return scene.nodes().stream().filter(node -> Math.abs(node.box().centerX() - line.from().x()) < 1)
                .map(SceneNode::id).findFirst();
    }

    /** Where the line of a participant is, in px of the drawing from the left. */
    double x(ElementId participant) {
        return scene.node(participant).orElseThrow().box().centerX();
    }

    /** The top of the lines, in px of the drawing. */
    double top() {
        return scene.rules().stream().mapToDouble(line -> line.from().y()).min().orElse(0);
    }

    /** The bottom of the lines, in px of the drawing. */
    double bottom() {
        return scene.rules().stream().mapToDouble(line -> line.to().y()).max().orElse(0);
    }

    /** The number that a message has which is drawn so far down, the first is 1. */
    int numberAt(double y) {
        return 1 + (int) scene.edges().stream().filter(message -> message.points().get(0).y() < y).count();
    }
}

package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.scene.SceneRule;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** Paints lines that are no edges. The context is scaled to drawing coordinates. */
final class RulePainter {

    private final ScenePaints paints;

    RulePainter(ScenePaints paints) {
        this.paints = paints;
    }

    void paint(GraphicsContext to, List<SceneRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        to.setStroke(paints.role(SceneRule.COLOR_ROLE));
        to.setLineWidth(SceneRule.STROKE);
        to.setLineCap(StrokeLineCap.BUTT);
        to.setLineDashes(SceneRule.DASHES.stream().mapToDouble(Double::doubleValue).toArray());
        rules.forEach(rule -> to.strokeLine(rule.from().x(), rule.from().y(), rule.to().x(), rule.to().y()));
        to.setLineDashes();
    }
}

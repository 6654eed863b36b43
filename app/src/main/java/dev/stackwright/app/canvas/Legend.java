package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** Says which line and mark means what; shows only what is drawn. */
final class Legend extends HBox {

    private static final double SAMPLE_PX = 24;
    private static final double WEAKEST_PX = 18;

    private final Label weakest = new Label(Strings.text("canvas.legend.weakest"), sample());
    private final Map<EdgeKind, Label> entries = new EnumMap<>(EdgeKind.class);

    Legend() {
        getStyleClass().add("canvas-legend");
        setMouseTransparent(true);
        setManaged(false);
        setAlignment(Pos.CENTER_LEFT);
        for (EdgeKind kind : EdgeKind.values()) {
            String id = kind.name().toLowerCase(Locale.ROOT);
            Line sample = new Line(0, 0, SAMPLE_PX, 0);
            sample.getStyleClass().addAll("legend-line", "legend-line-" + id);
            sample.getStrokeDashArray().setAll(kind.dashes());
            Label label = new Label(kind.label(), sample);
            entries.put(kind, label);
            getChildren().add(label);
        }
        getChildren().add(weakest);
        showWeakest(false);
    }

    private static Rectangle sample() {
        Rectangle sample = new Rectangle(WEAKEST_PX, WEAKEST_PX * 2 / 3);
        sample.getStyleClass().add("legend-weakest");
        return sample;
    }

    /** Says what the mark of the weakest link means, while one is shown. */
    void showWeakest(boolean shown) {
        weakest.setVisible(shown);
        weakest.setManaged(shown);
    }

    void show(Scene scene) {
        entries.forEach((kind, label) -> {
            boolean drawn = scene.edges().stream().anyMatch(edge -> edge.edge().kind() == kind);
            label.setVisible(drawn);
            label.setManaged(drawn);
        });
        setVisible(!scene.edges().isEmpty());
    }
}

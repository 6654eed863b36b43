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

/** Says which line means what; shows only the kinds of edges that are drawn. */
final class Legend extends HBox {

    private static final double SAMPLE_PX = 24;

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
            Label label = new Label(Strings.text("canvas.legend." + id), sample);
            entries.put(kind, label);
            getChildren().add(label);
        }
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

package dev.stackwright.app.canvas;

import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.resources.Strings;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;

/** Says which line and mark means what, and leaves kinds of lines out; shows only what is drawn or could be. */
final class Legend extends FlowPane {

    private static final double WEAKEST_PX = 18;

    private final Label weakest = new Label(Strings.text("canvas.legend.weakest"), sample());
    private final Map<EdgeKind, LegendEntry> entries = new EnumMap<>(EdgeKind.class);
    private List<DiagramEdge> edges = List.of();
    private Set<EdgeKind> kinds = EnumSet.noneOf(EdgeKind.class);

    /** @param toggled leaves a kind of lines out, or shows it again */
    Legend(Consumer<EdgeKind> toggled) {
        getStyleClass().add("canvas-legend");
        setManaged(false);
        setRowValignment(VPos.CENTER);
        for (EdgeKind kind : EdgeKind.values()) {
            LegendEntry entry = new LegendEntry(kind, kind.name().toLowerCase(Locale.ROOT));
            entry.setOnAction(event -> toggled.accept(kind));
            entries.put(kind, entry);
            getChildren().add(entry);
        }
        getChildren().add(weakest);
        showWeakest(false);
    }

    /** Takes one line where that is not wider, and as many as it needs otherwise. */
    void wrapAt(double widthPx) {
        double lengthPx = -getHgap();
        for (Node entry : getManagedChildren()) {
            lengthPx += Math.ceil(entry.prefWidth(-1)) + getHgap();
        }
        double roomPx = widthPx - snappedLeftInset() - snappedRightInset();
        setPrefWrapLength(Math.max(0, Math.min(lengthPx, roomPx)));
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

    void show(Drawing drawing) {
        if (drawing.diagram().edges() != edges) {
            edges = drawing.diagram().edges();
            kinds = EnumSet.noneOf(EdgeKind.class);
            edges.forEach(edge -> {
                kinds.add(edge.kind());
                kinds.addAll(edge.also());
            });
        }
        entries.forEach((kind, entry) -> {
            entry.setVisible(kinds.contains(kind));
            entry.setManaged(kinds.contains(kind));
            entry.show(!drawing.options().hides(kind));
        });
        setVisible(!kinds.isEmpty());
    }
}

package dev.stackwright.rendering.fx;

import dev.stackwright.model.check.Severity;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.scene.ColorPalette;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colours of a palette as JavaFX colours, for what is painted rather than styled. */
final class ScenePaints {

    /** As strong as in the exported pictures. */
    private static final double TILE_OPACITY = 0.12;

    private ColorPalette palette;
    private final Map<String, Color> byRole = new HashMap<>();

    ScenePaints(ColorPalette palette) {
        this.palette = palette;
    }

    void use(ColorPalette other) {
        palette = other;
        byRole.clear();
    }

    Color role(String role) {
        return byRole.computeIfAbsent(role, missing -> Color.web(palette.color(missing)));
    }

    Color edge(EdgeKind kind) {
        return role(kind.colorRole());
    }

    Color kind(NodeKind kind) {
        return role(kind.colorRole());
    }

    /** A breath of the kind's colour, behind its letter. */
    Color tile(NodeKind kind) {
        Color strong = kind(kind);
        return Color.color(strong.getRed(), strong.getGreen(), strong.getBlue(), TILE_OPACITY);
    }

    Color severity(Severity severity) {
        return role(switch (severity) {
            case ERROR -> "-sw-danger";
            case WARNING -> "-sw-warning";
            case ADVICE -> "-sw-info";
        });
    }
}

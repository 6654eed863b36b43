package dev.stackwright.rendering.export;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.stream.Collectors;

/** Writes the boxes around nodes. */
final class SvgGroups {

    private final SvgWriter svg;
    private final SvgText texts;
    private final ColorPalette colors;
    private final TextMeasurer measurer;

    SvgGroups(SvgWriter svg, SvgText texts, ColorPalette colors, TextMeasurer measurer) {
        this.svg = svg;
        this.texts = texts;
        this.colors = colors;
        this.measurer = measurer;
    }

    void write(SceneGroup group, String id) {
        Box box = group.box();
        svg.open("g", "id", id);
        svg.text("title", group.group().title());
        svg.empty("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(),
                "rx", SceneGroup.CORNER_RADIUS, "fill", colors.color("-sw-group"),
                "stroke", colors.color("-sw-group-border"), "stroke-width", SceneGroup.STROKE, "stroke-dasharray",
                group.dashes().stream().map(Xml::number).collect(Collectors.joining(" ")));
        if (!group.title().isEmpty()) {
            texts.write(group.title(), SceneGroup.TITLE, box.x() + SceneGroup.TITLE_LEFT,
                    box.y() + SceneGroup.TITLE_BASELINE, measurer.width(group.title(), SceneGroup.TITLE),
                    colors.color("-sw-text-muted"));
        }
        svg.close("g");
    }
}

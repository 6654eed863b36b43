package dev.stackwright.app.canvas;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.rendering.views.ViewDiagrams;
import dev.stackwright.rendering.fx.FxFonts;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;

/**
 * What drawing needs and every project shares. To be made once, on the FX thread.
 *
 * @param measurer knows how wide texts are
 * @param fonts    the fonts of the screen
 * @param palette  the colours a drawing begins with
 * @param drafter  draws stacks
 */
public record DrawingTools(TextMeasurer measurer, FxFonts fonts, ColorPalette palette, Drafter drafter) {

    public static DrawingTools of(Technologies technologies) {
        TextMeasurer measurer = new TextMeasurer();
        return new DrawingTools(measurer, new FxFonts(), ColorTheme.LIGHT.palette(),
                drafter(technologies, measurer));
    }

    /** The same for other technologies. */
    public DrawingTools with(Technologies technologies) {
        return new DrawingTools(measurer, fonts, palette, drafter(technologies, measurer));
    }

    private static Drafter drafter(Technologies technologies, TextMeasurer measurer) {
        return new Drafter(new ViewDiagrams(technologies), new Placer(new ElkLayout()),
                new SceneBuilder(measurer));
    }
}

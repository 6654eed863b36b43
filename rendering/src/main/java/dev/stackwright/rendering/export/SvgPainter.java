package dev.stackwright.rendering.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import dev.stackwright.rendering.geometry.Size;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Paints an SVG without texts by means of Java2D. */
public final class SvgPainter {

    private SvgPainter() {
    }

    /** @param page the SVG's own size in px */
    public static void paint(String svg, Size page, Graphics2D graphics) {
        document(svg).render((Component) null, graphics, new ViewBox((float) page.width(), (float) page.height()));
    }

    /** The limits of the library are for pictures of strangers: each letter is a path. */
    private static SVGDocument document(String svg) {
        DocumentLimits limits = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);
        SVGDocument document = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.builder().documentLimits(limits).build());
        if (document == null) {
            throw new IllegalArgumentException("the SVG cannot be read");
        }
        return document;
    }
}

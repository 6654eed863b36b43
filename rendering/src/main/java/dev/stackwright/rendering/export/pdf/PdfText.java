package dev.stackwright.rendering.export.pdf;

import dev.stackwright.rendering.export.PlacedText;
import dev.stackwright.rendering.text.TextMeasurer;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Sets texts on a page on which a px of the picture is a unit and y grows downwards. */
final class PdfText {

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final TextMeasurer measurer;

    PdfText(PDPageContentStream page, PdfFonts fonts, TextMeasurer measurer) {
        this.page = page;
        this.fonts = fonts;
        this.measurer = measurer;
    }

    /** As text; letters the font has not as shapes, so that they are seen. */
    void set(PlacedText text) throws IOException {
        page.saveGraphicsState();
        page.setNonStrokingColor(Color.decode(text.color()));
        if (text.opacity() < 1) {
            PDExtendedGraphicsState faded = new PDExtendedGraphicsState();
            faded.setNonStrokingAlphaConstant((float) text.opacity());
            page.setGraphicsStateParameters(faded);
        }
        if (fonts.have(text.style().face(), text.text())) {
            page.beginText();
            page.setFont(fonts.of(text.style().face()), (float) text.style().sizePx());
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) text.x(), (float) text.baseline()));
            page.showText(text.text());
            page.endText();
        } else {
            page.transform(Matrix.getTranslateInstance((float) text.x(), (float) text.baseline()));
            fill(measurer.outline(text.text(), text.style()));
        }
        page.restoreGraphicsState();
    }

    private void fill(Shape shape) throws IOException {
        float[] points = new float[6];
        float[] last = new float[2];
        boolean isEmpty = true;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            isEmpty = false;
            int step = steps.currentSegment(points);
            switch (step) {
                case PathIterator.SEG_MOVETO -> page.moveTo(points[0], points[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(points[0], points[1]);
                case PathIterator.SEG_QUADTO -> quad(last, points);
                case PathIterator.SEG_CUBICTO -> page.curveTo(points[0], points[1], points[2], points[3], points[4],
                        points[5]);
                default -> page.closePath();
            }
            int end = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
            if (step != PathIterator.SEG_CLOSE) {
                last[0] = points[end];
                last[1] = points[end + 1];
            }
        }
        if (!isEmpty) {
            page.fill();
        }
    }

    /** PDF knows cubic curves alone. */
    private void quad(float[] from, float[] points) throws IOException {
        page.curveTo(from[0] + 2 * (points[0] - from[0]) / 3, from[1] + 2 * (points[1] - from[1]) / 3,
                points[2] + 2 * (points[0] - points[2]) / 3, points[3] + 2 * (points[1] - points[3]) / 3,
                points[2], points[3]);
    }
}

package dev.stackwright.rendering.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dev.stackwright.rendering.export.PlacedText;
import dev.stackwright.rendering.export.SvgPainter;
import dev.stackwright.rendering.export.TextlessPicture;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.text.TextMeasurer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A picture as a PDF of one page. */
public final class PdfPicture {

    /** 72 points are an inch, and so are 96 px. */
    private static final double POINTS_PER_PX = 0.75;
    /** What a page may measure at most, ISO 32000-1, annex C.2. */
    private static final double MOST_POINTS = 14_400;

    private PdfPicture() {
    }

    /** @param title what the document is called */
    public static byte[] of(TextlessPicture picture, String title, TextMeasurer measurer) {
        Size size = picture.size();
        double scale = Math.min(POINTS_PER_PX, MOST_POINTS / Math.max(size.width(), size.height()));
        PDRectangle sheet = new PDRectangle((float) (size.width() * scale), (float) (size.height() * scale));
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            PDFormXObject lines = lines(picture, document);
            PdfFonts fonts = new PdfFonts(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
                content.drawForm(lines);
                content.transform(new Matrix(1, 0, 0, -1, 0, (float) size.height()));
                PdfText texts = new PdfText(content, fonts, measurer);
                for (PlacedText text : picture.texts()) {
                    texts.set(text);
                }
            }
            return PdfFile.bytes(document, title, picture.svg().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a PDF in memory", e);
        }
    }

    private static PDFormXObject lines(TextlessPicture picture, PDDocument document) throws IOException {
        Size size = picture.size();
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) size.width(), (float) size.height());
        try {
            SvgPainter.paint(picture.svg(), size, graphics);
        } finally {
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }
}

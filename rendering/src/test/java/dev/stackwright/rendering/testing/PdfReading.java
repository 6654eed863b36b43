package dev.stackwright.rendering.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader finds in a PDF.
 *
 * @param texts  of each page
 * @param sheets extent of each page in points
 * @param images how many pictures are made of pixels
 */
public record PdfReading(List<String> texts, List<PDRectangle> sheets, int images) {

    public static PdfReading of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            List<PDRectangle> sheets = new ArrayList<>();
            int images = 0;
            for (PDPage page : document.getPages()) {
                PDFTextStripper words = new PDFTextStripper();
                words.setSortByPosition(true);
                words.setStartPage(texts.size() + 1);
                words.setEndPage(texts.size() + 1);
                texts.add(words.getText(document));
                sheets.add(page.getMediaBox());
                images += images(page.getResources());
            }
            return new PdfReading(texts, sheets, images);
        } catch (IOException e) {
            throw new AssertionError("no PDF", e);
        }
    }

    private static int images(PDResources resources) throws IOException {
        int images = 0;
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject) {
                images++;
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                images += images(form.getResources());
            }
        }
        return images;
    }
}

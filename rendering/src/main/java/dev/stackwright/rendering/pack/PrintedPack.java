package dev.stackwright.rendering.pack;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.stackwright.rendering.export.pdf.PdfFile;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.PathData;
import dev.stackwright.resources.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All documents and diagrams of a design as a PDF: contents with page numbers, bookmarks, links, headers and footers.
 * Letters are letters, diagrams are lines. The same input gives the same bytes.
 */
public final class PrintedPack {

    private static final String TEMPLATE = "pack/print.ftl";
    private static final String STYLE = "pack/print.css";

    private PrintedPack() {
    }

    /** A diagram as the template sees it; lengths as the style sheet reads them. */
    public record View(String anchor, String title, String source, String sheet, String widthMm, String heightMm) {
    }

    /**
     * The file.
     *
     * @param title what the stack is called
     */
    public static byte[] of(String title, List<PdfPage> pictures, List<PackDocument> documents) {
        Map<String, String> anchors = new LinkedHashMap<>();
        documents.forEach(document -> anchors.put(document.file(), document.anchor()));
        pictures.forEach(picture -> anchors.put(picture.file(), picture.anchor()));
        List<ReviewPack.Part> parts = documents.stream().map(document -> ReviewPack.part(document, anchors))
                .map(part -> new ReviewPack.Part(part.anchor(), bare(title, part.title()), part.sections(),
                        part.html())).toList();
        String heading = title + ": review pack";
        return printed(heading, PackTemplate.filled(TEMPLATE, Map.of("title", title, "heading", heading,
                "views", pictures.stream().map(picture -> view(title, picture)).toList(), "parts", parts,
                "style", Resources.text(STYLE), "pictures", counted(pictures.size(), "diagram"),
                "documents", counted(documents.size(), "document"))));
    }

    /** In a pack of one stack its name need not stand in front of every title. */
    private static String bare(String stack, String title) {
        String prefix = stack + ": ";
        String rest = title.startsWith(prefix) ? title.substring(prefix.length()) : title;
        return rest.equals(title) || rest.isEmpty() ? title : rest.substring(0, 1).toUpperCase(Locale.ROOT)
                + rest.substring(1);
    }

    private static View view(String stack, PdfPage picture) {
        PdfSheet sheet = PdfSheet.of(picture.size());
        return new View(picture.anchor(), bare(stack, picture.title()),
                "data:application/pdf;base64," + Base64.getEncoder().encodeToString(picture.pdf()), sheet.id(),
                PathData.number(sheet.sizeMm(picture.size()).width()),
                PathData.number(sheet.sizeMm(picture.size()).height()));
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static byte[] printed(String title, String page) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (FontFace face : FontFace.values()) {
            builder.useFont(() -> new ByteArrayInputStream(face.trueType()), face.family(), face.weight(),
                    FontStyle.NORMAL, true);
        }
        // Nothing is fetched: pictures stand in the page itself.
        builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        // Tagged for readers that speak; also keeps the fonts of the machine out.
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(page, null);
        try (PDDocument document = new PDDocument()) {
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                return PdfFile.bytes(document, title, page.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a PDF in memory", e);
        }
    }
}

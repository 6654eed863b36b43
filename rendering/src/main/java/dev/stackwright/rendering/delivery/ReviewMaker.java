package dev.stackwright.rendering.delivery;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.pack.PackDocument;
import dev.stackwright.rendering.pack.PackPicture;
import dev.stackwright.rendering.pack.PdfPage;
import dev.stackwright.rendering.pack.PrintedPack;
import dev.stackwright.rendering.pack.ReviewPack;
import dev.stackwright.rendering.scene.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The review pack of a design: every document and every view in one page for a browser, or in one PDF. */
final class ReviewMaker {

    private static final String PAGE = "review.html";
    private static final String PRINTED = "review.pdf";

    private ReviewMaker() {
    }

    static Map<String, byte[]> files(DeliverySource source, DocumentCatalog documents) {
        String page = ReviewPack.of(source.input().title(), pictures(source), documents(source, documents));
        return Map.of(PAGE, page.getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, byte[]> printed(DeliverySource source, DocumentCatalog documents) {
        List<PdfPage> pages = source.drawings().stream().map(drawing -> new PdfPage(
                ViewPictures.fileOf(drawing, PictureFormat.SVG), title(drawing),
                ViewPictures.picture(source, drawing, PictureFormat.PDF), ViewPictures.size(source, drawing))).toList();
        return Map.of(PRINTED, PrintedPack.of(source.input().title(), pages, documents(source, documents)));
    }

    /** Whatever was written, once more without what is secret: what becomes a PDF cannot be looked through later. */
    private static List<PackDocument> documents(DeliverySource source, DocumentCatalog documents) {
        Papers papers = new Papers(source, documents);
        return papers.all().stream().map(paper -> papers.document(paper.way())).map(document -> new PackDocument(
                document.file(), document.title(), source.clean().guarded(document.markdown()))).toList();
    }

    private static List<PackPicture> pictures(DeliverySource source) {
        return source.drawings().stream().map(drawing -> new PackPicture(
                ViewPictures.fileOf(drawing, PictureFormat.SVG), title(drawing),
                ViewPictures.picture(source, drawing, PictureFormat.SVG))).toList();
    }

    private static String title(Drawing drawing) {
        return drawing.options().view().equals(View.ARCHITECTURE) ? "Architecture" : drawing.scene().title();
    }
}

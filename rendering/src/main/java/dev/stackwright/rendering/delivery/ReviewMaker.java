package dev.stackwright.rendering.delivery;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.pack.PackDocument;
import dev.stackwright.rendering.pack.PackPicture;
import dev.stackwright.rendering.pack.ReviewPack;
import dev.stackwright.rendering.scene.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The review pack of a design: every document and every view in one page. */
final class ReviewMaker {

    private static final String FILE = "review.html";

    private ReviewMaker() {
    }

    static Map<String, byte[]> files(DeliverySource source, DocumentCatalog documents) {
        Papers papers = new Papers(source, documents);
        List<PackDocument> all = papers.all().stream().map(paper -> papers.document(paper.way()))
                .map(document -> new PackDocument(document.file(), document.title(), document.markdown())).toList();
        String page = ReviewPack.of(source.input().title(), pictures(source), all);
        return Map.of(FILE, page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<PackPicture> pictures(DeliverySource source) {
        return source.drawings().stream().map(drawing -> new PackPicture(ViewPictures.fileOf(drawing),
                title(drawing), ViewPictures.picture(source, drawing))).toList();
    }

    private static String title(Drawing drawing) {
        return drawing.options().view().equals(View.ARCHITECTURE) ? "Architecture" : drawing.scene().title();
    }
}

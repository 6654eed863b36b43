package dev.stackwright.rendering.delivery;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.document.DecisionRecordWriter;
import dev.stackwright.rendering.document.Document;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.document.DocumentOutline;
import dev.stackwright.rendering.document.DocumentWriter;
import dev.stackwright.rendering.handoff.HandoffBundle;
import dev.stackwright.rendering.pack.PackDocument;
import dev.stackwright.rendering.pack.PackPicture;
import dev.stackwright.rendering.pack.ReviewPack;
import dev.stackwright.rendering.scene.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The review pack of a design: every document and every view in one page. */
final class ReviewMaker {

    private static final String FILE = "review.html";

    private ReviewMaker() {
    }

    static Map<String, byte[]> files(DeliverySource source, DocumentCatalog documents, HandoffBundle bundle) {
        List<PackDocument> all = new ArrayList<>();
        all.add(document(HandoffBundle.DOCUMENT,
                new String(bundle.files().get(HandoffBundle.DOCUMENT), StandardCharsets.UTF_8)));
        DocumentWriter writer = new DocumentWriter(source.templates(), source.facts(), source.brief());
        for (DocumentOutline outline : documents.documents()) {
            for (Document written : writer.write(outline)) {
                all.add(new PackDocument(written.file(), written.title(), written.markdown()));
            }
        }
        new DecisionRecordWriter(source.templates(), source.facts()).files()
                .forEach((way, markdown) -> all.add(document(way, markdown)));
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

    /** The first line of a document is its heading. */
    private static PackDocument document(String way, String markdown) {
        return new PackDocument(way, markdown.lines().findFirst().orElse(way).replaceFirst("^#\\s*", ""), markdown);
    }
}

package dev.stackwright.rendering.pack;

import dev.stackwright.resources.Resources;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One page with all documents and diagrams of a design, to be read in a browser and printed; needs no network. */
public final class ReviewPack {

    private static final String TEMPLATE = "pack/review.ftl";
    private static final String STYLE = "pack/review.css";
    private static final String SCRIPT = "pack/review.js";

    private ReviewPack() {
    }

    /** A document as the template sees it. */
    public record Part(String anchor, String title, List<MarkdownHtml.Entry> sections, String html) {
    }

    /** A diagram as the template sees it; the source is a URL that holds the whole picture. */
    public record View(String anchor, String title, String source) {
    }

    /**
     * The text of the page.
     *
     * @param title what the stack is called
     */
    public static String of(String title, List<PackPicture> pictures, List<PackDocument> documents) {
        Map<String, String> anchors = new LinkedHashMap<>();
        documents.forEach(document -> anchors.put(document.file(), document.anchor()));
        pictures.forEach(picture -> anchors.put(picture.file(), picture.anchor()));
        List<Part> parts = documents.stream().map(document -> part(document, anchors)).toList();
        List<View> views = pictures.stream().map(picture -> new View(picture.anchor(), picture.title(),
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture.svg()))).toList();
        return PackTemplate.filled(TEMPLATE, Map.of("title", title, "views", views, "parts", parts, "style", Resources.text(STYLE),
                "script", Resources.text(SCRIPT)));
    }

    static Part part(PackDocument document, Map<String, String> anchors) {
        MarkdownHtml markdown = new MarkdownHtml(document, anchors);
        return new Part(document.anchor(), document.title(), markdown.sections(), markdown.html());
    }
}

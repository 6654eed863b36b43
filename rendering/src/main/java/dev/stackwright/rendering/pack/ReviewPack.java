package dev.stackwright.rendering.pack;

import dev.stackwright.resources.Resources;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        return filled(Map.of("title", title, "views", views, "parts", parts, "style", Resources.text(STYLE),
                "script", Resources.text(SCRIPT)));
    }

    private static Part part(PackDocument document, Map<String, String> anchors) {
        MarkdownHtml markdown = new MarkdownHtml(document, anchors);
        return new Part(document.anchor(), document.title(), markdown.sections(), markdown.html());
    }

    private static String filled(Map<String, Object> model) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        StringWriter out = new StringWriter();
        try {
            new Template(TEMPLATE, Resources.text(TEMPLATE), configuration).process(model, out);
            return out.toString();
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + TEMPLATE + " does not fit: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + TEMPLATE, e);
        }
    }
}

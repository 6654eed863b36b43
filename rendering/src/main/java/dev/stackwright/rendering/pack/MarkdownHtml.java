package dev.stackwright.rendering.pack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a document into the part of a page: raw HTML is shown as it is written, links lead to places of the page. */
public final class MarkdownHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final PackDocument document;
    private final Map<String, String> anchors;
    private final Node root;
    private final List<Heading> headings = new ArrayList<>();

    /** A place in the contents of the page. */
    public record Entry(String anchor, String title) {
    }

    /** @param anchors where the files of the pack stand in the page */
    MarkdownHtml(PackDocument document, Map<String, String> anchors) {
        this.document = document;
        this.anchors = anchors;
        this.root = PARSER.parse(document.markdown());
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }

            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().equals("mermaid")) {
                    block.unlink();
                }
            }
        });
    }

    /** Diagrams in a notation are left out: the page has them as pictures. */
    String html() {
        return HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
                .attributeProviderFactory(context -> provider()).build().render(root);
    }

    private AttributeProvider provider() {
        return (node, tag, attributes) -> {
            if (node instanceof Heading heading && headings.contains(heading)) {
                attributes.put("id", anchor(heading));
            } else if (node instanceof Link link && tag.equals("a")) {
                anchorOf(link.getDestination()).ifPresent(anchor -> attributes.put("href", "#" + anchor));
            }
        };
    }

    /** The sections of the document. */
    List<Entry> sections() {
        return headings.stream().filter(heading -> heading.getLevel() == 2)
                .map(heading -> new Entry(anchor(heading), words(heading))).toList();
    }

    private String anchor(Heading heading) {
        return heading.getLevel() == 1 ? document.anchor() : document.anchor() + "-" + headings.indexOf(heading);
    }

    /** The place of the page a link of the document leads to; empty for one that leads out of the pack. */
    private Optional<String> anchorOf(String destination) {
        try {
            return Optional.ofNullable(URI.create(document.file()).resolve(destination).getPath()).map(anchors::get);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String words(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}

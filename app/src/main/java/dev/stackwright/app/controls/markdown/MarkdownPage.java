package dev.stackwright.app.controls.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A text read as Markdown with tables, block by block. Reading needs no toolkit and may happen on any thread. */
public final class MarkdownPage {

    public static final MarkdownPage EMPTY = new MarkdownPage(List.of());

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final List<Block> blocks;

    private MarkdownPage(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /**
     * One block of the page, such as a paragraph or a list.
     *
     * @param source the characters it was read from
     */
    record Block(String source, Node node) {
    }

    public static MarkdownPage read(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(new Block(source(markdown, node.getSourceSpans()), node));
        }
        return new MarkdownPage(blocks);
    }

    private static String source(String markdown, List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return markdown.substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    List<Block> blocks() {
        return blocks;
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}

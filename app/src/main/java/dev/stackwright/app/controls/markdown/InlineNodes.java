package dev.stackwright.app.controls.markdown;

import dev.stackwright.app.controls.Icons;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Makes nodes of the words of one block. */
final class InlineNodes {

    private final MarkdownWays ways;

    InlineNodes(MarkdownWays ways) {
        this.ways = ways;
    }

    /** The words below a block or a cell. */
    List<Node> of(org.commonmark.node.Node block) {
        Words words = new Words();
        for (org.commonmark.node.Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(words);
        }
        return words.nodes;
    }

    /** The plain words below a node. */
    private static String plain(org.commonmark.node.Node node) {
        StringBuilder plain = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                plain.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                plain.append(code.getLiteral());
            }
        });
        return plain.toString();
    }

    /** Collects nodes on its way through the words. */
    private final class Words extends AbstractVisitor {

        private final List<Node> nodes = new ArrayList<>();
        private final Deque<String> styles = new ArrayDeque<>();

        private void add(String words, String... own) {
            Text text = new Text(words);
            text.getStyleClass().add("markdown-text");
            text.getStyleClass().addAll(styles);
            text.getStyleClass().addAll(own);
            nodes.add(text);
        }

        private void within(String style, org.commonmark.node.Node node) {
            styles.push(style);
            visitChildren(node);
            styles.pop();
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("markdown-emphasis", emphasis);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within("markdown-strong", strong);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), "markdown-code");
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            add("\n");
        }

        @Override
        public void visit(HtmlInline html) {
            if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
                add("\n");
            } else {
                add(html.getLiteral());
            }
        }

        @Override
        public void visit(Link link) {
            Hyperlink shown = new Hyperlink(plain(link));
            shown.setMnemonicParsing(false);
            shown.getStyleClass().add("markdown-link");
            shown.setTooltip(Icons.tooltip(link.getDestination()));
            shown.setOnAction(event -> ways.open().accept(link.getDestination()));
            nodes.add(shown);
        }

        @Override
        public void visit(Image image) {
            ways.picture().apply(image.getDestination()).ifPresentOrElse(nodes::add,
                    () -> add(plain(image), "markdown-emphasis"));
        }
    }
}

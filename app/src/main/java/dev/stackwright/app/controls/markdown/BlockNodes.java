package dev.stackwright.app.controls.markdown;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Makes nodes of the blocks of a page. */
final class BlockNodes {

    private static final String COMMENT = "<!--";
    private static final String BULLET = "\u2022";

    private final InlineNodes inlines;

    BlockNodes(MarkdownWays ways) {
        inlines = new InlineNodes(ways);
    }

    Node of(org.commonmark.node.Node block) {
        if (block instanceof Heading heading) {
            return flow(heading, "markdown-heading", "markdown-h" + heading.getLevel());
        } else if (block instanceof BulletList list) {
            return list(list, 0);
        } else if (block instanceof OrderedList list) {
            return list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
        } else if (block instanceof BlockQuote quote) {
            return column(quote, "markdown-quote");
        } else if (block instanceof FencedCodeBlock code) {
            return code(code.getLiteral());
        } else if (block instanceof IndentedCodeBlock code) {
            return code(code.getLiteral());
        } else if (block instanceof TableBlock table) {
            return table(table);
        } else if (block instanceof ThematicBreak) {
            return new Separator();
        } else if (block instanceof HtmlBlock html) {
            return html(html.getLiteral());
        }
        return flow(block, "markdown-paragraph");
    }

    private TextFlow flow(org.commonmark.node.Node block, String... styleClasses) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll(styleClasses);
        flow.getChildren().setAll(inlines.of(block));
        return flow;
    }

    /** @param first the number of the first item; 0 for a list without numbers */
    private VBox list(org.commonmark.node.Node list, int first) {
        VBox items = new VBox();
        items.getStyleClass().add("markdown-list");
        int number = first;
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                Label marker = new Label(first == 0 ? BULLET : number++ + ".");
                marker.getStyleClass().add("markdown-marker");
                marker.setMinWidth(Region.USE_PREF_SIZE);
                VBox body = column(item, "markdown-item");
                HBox.setHgrow(body, Priority.ALWAYS);
                items.getChildren().add(new HBox(marker, body));
            }
        }
        return items;
    }

    private VBox column(org.commonmark.node.Node parent, String styleClass) {
        VBox column = new VBox();
        column.getStyleClass().add(styleClass);
        for (org.commonmark.node.Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            column.getChildren().add(of(child));
        }
        return column;
    }

    private static Node code(String literal) {
        Label code = new Label(literal.stripTrailing());
        code.getStyleClass().add("markdown-code-block");
        code.setMaxWidth(Double.MAX_VALUE);
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        return code;
    }

    /** Foreign markup is shown as it is written; comments are for those who write. */
    private static Node html(String literal) {
        Node html = code(literal);
        boolean isComment = literal.strip().startsWith(COMMENT);
        html.setVisible(!isComment);
        html.setManaged(!isComment);
        return html;
    }

    private GridPane table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("markdown-table");
        int row = 0;
        for (org.commonmark.node.Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (org.commonmark.node.Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                if (line instanceof TableRow) {
                    grid.addRow(row++, cells(line, part instanceof TableHead).toArray(Node[]::new));
                }
            }
        }
        return grid;
    }

    private List<Node> cells(org.commonmark.node.Node line, boolean isHead) {
        List<Node> cells = new ArrayList<>();
        for (org.commonmark.node.Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                TextFlow flow = flow(cell, isHead ? "markdown-head-cell" : "markdown-cell");
                GridPane.setHgrow(flow, Priority.SOMETIMES);
                flow.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                cells.add(flow);
            }
        }
        return cells;
    }
}

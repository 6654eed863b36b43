package dev.stackwright.app.controls.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class MarkdownViewTest {

    private final List<String> opened = new ArrayList<>();
    private final MarkdownView view = FxThread.call(() -> new MarkdownView(
            new MarkdownWays(opened::add, destination -> destination.equals("a.svg")
                    ? Optional.of(new Label("picture")) : Optional.empty())));

    @Test
    void wordsKeepTheirEmphasisAndCodeItsCharacters() {
        show("# Goals\n\nShops **order** *less* with `a_b`.\nAnd more.");

        assertThat(words(view)).isEqualTo("GoalsShops order less with a_b. And more.");
        assertThat(styled("markdown-strong")).isEqualTo("order");
        assertThat(styled("markdown-emphasis")).isEqualTo("less");
        assertThat(styled("markdown-code")).isEqualTo("a_b");
        assertThat(view.getChildren().get(0).getStyleClass()).contains("markdown-h1");
    }

    @Test
    void listsNestAndCountFromWhereTheyBegin() {
        show("3. first\n   - inner\n4. second");

        assertThat(all(view).stream().filter(node -> node.getStyleClass().contains("markdown-marker"))
                .map(node -> ((Label) node).getText())).containsExactly("3.", "\u2022", "4.");
        assertThat(words(view)).isEqualTo("firstinnersecond");
    }

    @Test
    void tablesStandInRowsAndColumns() {
        show("| Id | Says |\n| --- | --- |\n| FR-1 | **Orders** `x\\|y` |");

        GridPane grid = (GridPane) view.getChildren().get(0);
        assertThat(grid.getRowCount()).isEqualTo(2);
        assertThat(grid.getColumnCount()).isEqualTo(2);
        assertThat(words(grid)).isEqualTo("IdSaysFR-1Orders x|y");
    }

    @Test
    void linksAreFollowedAndPicturesShownWhereThereAreAny() {
        show("See [the view](a.md), ![drawn](a.svg) and ![missing](b.svg).");
        FxThread.run(() -> all(view).stream().filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast)
                .forEach(Hyperlink::fire));

        assertThat(opened).containsExactly("a.md");
        assertThat(all(view)).filteredOn(Label.class::isInstance).extracting(node -> ((Label) node).getText())
                .contains("picture");
        assertThat(words(view)).contains("missing").doesNotContain("drawn");
    }

    @Test
    void foreignMarkupIsShownAsItIsWrittenAndCommentsAreNot() {
        show("<script>alert(1)</script>\n\n<!-- only for writers -->");

        assertThat(view.getChildren()).extracting(Node::isVisible).containsExactly(true, false);
        assertThat(((Label) view.getChildren().get(0)).getText()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void blocksThatStayKeepTheirNodes() {
        show("# Title\n\nOne.\n\n- a\n- b");
        Node title = view.getChildren().get(0);
        Node list = view.getChildren().get(2);
        show("# Title\n\nOne more.\n\nTwo.\n\n- a\n- b");

        assertThat(view.getChildren()).hasSize(4).contains(title, list);
        assertThat(words(view)).isEqualTo("TitleOne more.Two.ab");
        show("");
        assertThat(view.getChildren()).isEmpty();
    }

    private void show(String markdown) {
        FxThread.run(() -> view.show(markdown));
    }

    private String styled(String styleClass) {
        return all(view).stream().filter(node -> node.getStyleClass().contains(styleClass))
                .map(node -> ((Text) node).getText()).collect(Collectors.joining());
    }

    private static String words(Parent parent) {
        return all(parent).stream().filter(node -> node.getStyleClass().contains("markdown-text"))
                .map(node -> ((Text) node).getText()).collect(Collectors.joining());
    }

    private static List<Node> all(Parent parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            nodes.add(child);
            if (child instanceof Parent inner) {
                nodes.addAll(all(inner));
            }
        }
        return nodes;
    }
}

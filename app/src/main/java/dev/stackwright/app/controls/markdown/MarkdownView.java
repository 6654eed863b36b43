package dev.stackwright.app.controls.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Shows Markdown as people read it. Blocks that stay the same keep their nodes, so that a page that follows typing
 * does not flicker and costs what changed.
 */
public final class MarkdownView extends VBox {

    private final BlockNodes nodes;
    private List<MarkdownPage.Block> shown = List.of();

    public MarkdownView(MarkdownWays ways) {
        nodes = new BlockNodes(ways);
        getStyleClass().add("markdown");
        setFillWidth(true);
    }

    public void show(String markdown) {
        show(MarkdownPage.read(markdown));
    }

    public void show(MarkdownPage page) {
        Map<String, Deque<Node>> known = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            known.computeIfAbsent(shown.get(i).source(), source -> new ArrayDeque<>()).add(getChildren().get(i));
        }
        List<Node> now = new ArrayList<>();
        for (MarkdownPage.Block block : page.blocks()) {
            Deque<Node> same = known.get(block.source());
            now.add(same == null || same.isEmpty() ? nodes.of(block.node()) : same.poll());
        }
        shown = page.blocks();
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
    }
}

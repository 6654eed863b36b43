package dev.stackwright.rendering.testing;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.ArchitectureDiagram;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.LayoutGraph;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Diagrams, graphs and the parts that draw them, for tests. */
public final class Stacks {

    public static final TextMeasurer MEASURER = new TextMeasurer();
    private static final Technologies TECHNOLOGIES = Technologies.read();

    private Stacks() {
    }

    public static Drafter drafter() {
        return new Drafter(new ArchitectureDiagram(TECHNOLOGIES), new Placer(new ElkLayout()),
                new SceneBuilder(MEASURER));
    }

    public static Diagram diagram(String yaml) {
        return new ArchitectureDiagram(TECHNOLOGIES).of(Snapshot.of(yaml));
    }

    public static ElementId id(String name) {
        return ElementId.service(name);
    }

    /** A graph of equal cards; each edge is written {@code a>b}, a single node {@code a}. */
    public static LayoutGraph graph(String... parts) {
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        List<LayoutGraph.Link> links = new ArrayList<>();
        for (String part : parts) {
            String[] names = part.split(">");
            Stream.of(names).map(Stacks::id).filter(id -> nodes.stream().noneMatch(node -> node.id().equals(id)))
                    .forEach(id -> nodes.add(new LayoutGraph.Node(id, new Size(192, 96))));
            if (names.length == 2) {
                links.add(new LayoutGraph.Link(edge(part), new Size(0, 0)));
            }
        }
        return new LayoutGraph(nodes, links);
    }

    /** The edge written {@code a>b}. */
    public static EdgeKey edge(String text) {
        String[] names = text.split(">");
        return new EdgeKey(id(names[0]), id(names[1]));
    }

    /** Pairs of boxes whose insides share a point. */
    public static long overlaps(Collection<Box> boxes) {
        List<Box> all = List.copyOf(boxes);
        long count = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                count += all.get(i).overlaps(all.get(j)) ? 1 : 0;
            }
        }
        return count;
    }
}

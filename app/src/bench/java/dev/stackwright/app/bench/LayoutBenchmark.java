package dev.stackwright.app.bench;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.diagram.ArchitectureDiagram;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.Seen;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.LayoutGraph;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the layout of a whole stack costs, without groups and with groups of five in groups of twenty-five. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LayoutBenchmark {

    /** So many edges ten services have. */
    private static final int EDGES_OF_TEN = 15;
    private static final int OUTER = 25;
    private static final int INNER = 5;

    @Param({"50", "200", "1000"})
    public int services;

    @Param({"false", "true"})
    public boolean grouped;

    private final Placer placer = new Placer(new ElkLayout());
    private LayoutGraph graph;

    /** Measures the cards of the stack. */
    @Setup
    public void open() {
        LayoutGraph plain = new SceneBuilder(new TextMeasurer()).graph(Seen.of(
                new ArchitectureDiagram(Technologies.read()).of(Snapshot.of(
                        LargeStacks.yaml(services, services * EDGES_OF_TEN / 10, 1))), DrawingOptions.DEFAULT));
        graph = grouped ? new LayoutGraph(plain.nodes(), plain.links(), groups(plain)) : plain;
    }

    private static List<LayoutGraph.Group> groups(LayoutGraph plain) {
        List<LayoutGraph.Group> groups = new ArrayList<>();
        for (int i = 0; i < plain.nodes().size(); i += OUTER) {
            Set<ElementId> inside = new LinkedHashSet<>();
            List<LayoutGraph.Group> inner = new ArrayList<>();
            for (int k = i; k < Math.min(plain.nodes().size(), i + OUTER); k += INNER) {
                Set<ElementId> members = new LinkedHashSet<>();
                plain.nodes().subList(k, Math.min(plain.nodes().size(), k + INNER))
                        .forEach(node -> members.add(node.id()));
                inner.add(new LayoutGraph.Group(new ElementId("groups", "inner " + k), members));
                inside.add(new ElementId("groups", "inner " + k));
            }
            groups.add(new LayoutGraph.Group(new ElementId("groups", "outer " + i), inside));
            groups.addAll(inner);
        }
        return groups;
    }

    @Benchmark
    public Placement layOut() {
        return placer.placeAnew(graph, Map.of());
    }
}

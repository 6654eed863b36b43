package dev.stackwright.rendering.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.Seen;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.LayoutGraph;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.routing.EdgeRouter;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.testing.Stacks;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The layout beside that of Graphviz' {@code dot}, on every valid file of the corpus with at least five services:
 * the same nodes in the same sizes, the same edges; {@code dot} as it is, with its curves. The figures of each file
 * are written to {@code target/layout-quality.tsv}. Skipped where the corpus or the program is absent.
 */
class LayoutQualityTest {

    private static final Path CORPUS = Path.of(System.getProperty("stackwright.corpus", "none"), "open");
    private static final int LEAST_SERVICES = 5;
    private static final double MOST_CROSSINGS = 1.1;
    private static final double MOST_AREA = 1.5;

    @Test
    void theLayoutIsNoWorseThanThatOfDot() throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "dot")).filter(Files::isExecutable).findFirst();
        assumeTrue(program.isPresent(), "dot is not installed");
        assumeTrue(Files.isRegularFile(CORPUS.resolve("oracle.tsv")), "the corpus is not here");
        Map<String, LayoutGraph> graphs = graphs();
        List<Lines> ours = graphs.values().stream().map(LayoutQualityTest::drawn).toList();
        List<Lines> dots = new Dot(program.get(), "splines=true").drawn(List.copyOf(graphs.values()));
        Files.write(Path.of("target", "layout-quality.tsv"), table(List.copyOf(graphs.keySet()), ours, dots));

        assertThat(ours.stream().mapToLong(Lines::throughNodes).sum()).as("edges through nodes").isZero();
        assertThat(sum(ours, Lines::crossings)).as("crossings")
                .isLessThanOrEqualTo(MOST_CROSSINGS * sum(dots, Lines::crossings));
        assertThat(sum(ours, Lines::area)).as("area").isLessThanOrEqualTo(MOST_AREA * sum(dots, Lines::area));
    }

    private static double sum(List<Lines> drawings, ToDoubleFunction<Lines> figure) {
        return drawings.stream().mapToDouble(figure).sum();
    }

    private static List<String> table(List<String> files, List<Lines> ours, List<Lines> dots) {
        List<String> rows = new ArrayList<>(List.of("file\tnodes\tedges\tcrossings\tdot\tarea\tdot"));
        for (int i = 0; i < files.size(); i++) {
            rows.add(String.format(Locale.ROOT, "%s\t%d\t%d\t%d\t%d\t%.0f\t%.0f", files.get(i),
                    ours.get(i).boxes().size(), ours.get(i).routes().size(), ours.get(i).crossings(),
                    dots.get(i).crossings(), ours.get(i).area(), dots.get(i).area()));
        }
        return rows;
    }

    private static Lines drawn(LayoutGraph graph) {
        Placement placement = new ElkLayout().layout(graph);
        return new Lines(placement.boxes(), new EdgeRouter(placement)
                .route(graph.links().stream().map(LayoutGraph.Link::key).toList()));
    }

    private static Map<String, LayoutGraph> graphs() throws IOException {
        List<String> lines = Files.readAllLines(CORPUS.resolve("oracle.tsv"));
        int verdict = List.of(lines.get(0).split("\t")).indexOf("cls");
        Map<String, LayoutGraph> graphs = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Path file = CORPUS.resolve(cells[0]);
            if (cells[verdict].equals("ok") && Files.isRegularFile(file)) {
                Diagram diagram = Seen.of(Stacks.diagram(new String(Files.readAllBytes(file),
                        StandardCharsets.UTF_8)), DrawingOptions.DEFAULT);
                if (diagram.nodes().size() >= LEAST_SERVICES) {
                    graphs.put(cells[0], new SceneBuilder(Stacks.MEASURER).graph(diagram));
                }
            }
        }
        return graphs;
    }
}

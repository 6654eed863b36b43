package dev.stackwright.rendering.quality;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.LayoutGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out graphs with Graphviz' {@code dot}, with its own defaults except for what is given. */
final class Dot {

    private static final double PX_PER_INCH = 72;
    private static final int STEPS = 12;

    private final Path program;
    private final String attributes;

    /** @param attributes of each graph, for example {@code rankdir=LR} */
    Dot(Path program, String attributes) {
        this.program = program;
        this.attributes = attributes;
    }

    /** The drawings of all graphs, in their order. */
    List<Lines> drawn(List<LayoutGraph> graphs) throws IOException, InterruptedException {
        Path input = Files.createTempFile("graphs", ".gv");
        Path output = Files.createTempFile("graphs", ".plain");
        StringBuilder text = new StringBuilder();
        graphs.forEach(graph -> text.append(source(graph)));
        Files.writeString(input, text);
        new ProcessBuilder(program.toString(), "-Tplain", input.toString()).redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        Files.delete(input);
        Files.delete(output);
        return read(graphs, lines);
    }

    private String source(LayoutGraph graph) {
        Map<ElementId, Integer> numbers = numbers(graph);
        StringBuilder text = new StringBuilder("digraph {").append(attributes).append(";node[shape=box,fixedsize=true,"
                + "label=\"\"];");
        graph.nodes().forEach(node -> text.append(String.format(Locale.ROOT, "n%d[width=%.4f,height=%.4f];",
                numbers.get(node.id()), node.size().width() / PX_PER_INCH, node.size().height() / PX_PER_INCH)));
        graph.links().forEach(link -> text.append("n").append(numbers.get(link.key().from())).append("->n")
                .append(numbers.get(link.key().to())).append(';'));
        return text.append("}\n").toString();
    }

    private static Map<ElementId, Integer> numbers(LayoutGraph graph) {
        Map<ElementId, Integer> numbers = new HashMap<>();
        graph.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
        return numbers;
    }

    private static List<Lines> read(List<LayoutGraph> graphs, List<String> lines) {
        List<Lines> drawings = new ArrayList<>();
        Map<ElementId, Box> boxes = new HashMap<>();
        Map<EdgeKey, List<Point>> routes = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split(" ");
            List<LayoutGraph.Node> nodes = drawings.size() < graphs.size() ? graphs.get(drawings.size()).nodes()
                    : List.of();
            switch (cells[0]) {
                case "node" -> boxes.put(nodes.get(number(cells[1])).id(), box(cells));
                case "edge" -> routes.put(new EdgeKey(nodes.get(number(cells[1])).id(),
                        nodes.get(number(cells[2])).id()), curve(cells));
                case "stop" -> {
                    drawings.add(new Lines(Map.copyOf(boxes), Map.copyOf(routes)));
                    boxes.clear();
                    routes.clear();
                }
                default -> { }
            }
        }
        return drawings;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }

    private static double px(String inches) {
        return Double.parseDouble(inches) * PX_PER_INCH;
    }

    private static Box box(String[] cells) {
        return new Box(px(cells[2]) - px(cells[4]) / 2, px(cells[3]) - px(cells[5]) / 2, px(cells[4]), px(cells[5]));
    }

    /** Cubic curves as straight pieces. */
    private static List<Point> curve(String[] cells) {
        List<Point> control = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(cells[3]); i++) {
            control.add(new Point(px(cells[4 + 2 * i]), px(cells[5 + 2 * i])));
        }
        List<Point> points = new ArrayList<>(List.of(control.get(0)));
        for (int i = 0; i + 3 < control.size(); i += 3) {
            for (int step = 1; step <= STEPS; step++) {
                double t = (double) step / STEPS;
                double s = 1 - t;
                double[] weights = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
                double x = 0;
                double y = 0;
                for (int k = 0; k < 4; k++) {
                    x += weights[k] * control.get(i + k).x();
                    y += weights[k] * control.get(i + k).y();
                }
                points.add(new Point(x, y));
            }
        }
        return points;
    }
}

package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a scenario as a sequence diagram: the participants side by side, a line below each, and the messages between
 * these lines from top to bottom. The same scenario always looks the same; nothing in it is placed by hand.
 */
final class SequenceScene {

    private static final double HEAD_HEIGHT = BoxLayout.LEAST_HEIGHT;
    private static final double LEAST_GAP = 32;
    private static final double FIRST_STEP = 56;
    private static final double STEP = 48;
    private static final double TAIL = 32;
    /** A message to itself goes that far out and comes back that much lower. */
    private static final double LOOP_WIDTH = 36;
    private static final double LOOP_HEIGHT = 18;
    private static final double LABEL_HEIGHT = 16;
    private static final double LABEL_LIFT = 19;
    private static final double LABEL_BASELINE = 12;
    private static final double LABEL_ROOM = 28;
    private static final double MOST_LABEL_WIDTH = 300;

    private final TextMeasurer measurer;
    private final NodeFaces faces;

    SequenceScene(TextMeasurer measurer, NodeFaces faces) {
        this.measurer = measurer;
        this.faces = faces;
    }

    /**
     * @param diagram has a node for each participant, in order of appearance
     * @param name    of the scenario
     */
    Scene build(Diagram diagram, String name, Scenario scenario) {
        List<DiagramEdge> messages = ScenarioMessages.edges(name, scenario);
        Map<ElementId, Integer> columns = new HashMap<>();
        diagram.nodes().forEach(node -> columns.put(node.id(), columns.size()));
        double[] middles = middles(diagram.nodes(), columns, scenario.steps(), messages);
        List<SceneNode> heads = new ArrayList<>();
        List<SceneRule> lines = new ArrayList<>();
        double bottom = HEAD_HEIGHT + FIRST_STEP + Math.max(0, messages.size() - 1) * STEP + TAIL;
        for (DiagramNode node : diagram.nodes()) {
            double x = middles[columns.get(node.id())];
            double width = faces.size(node).width();
            heads.add(faces.placed(node, new Box(x - width / 2, 0, width, HEAD_HEIGHT)));
            lines.add(new SceneRule(new Point(x, HEAD_HEIGHT), new Point(x, bottom)));
        }
        List<SceneEdge> edges = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            ScenarioStep step = scenario.steps().get(i);
            edges.add(message(messages.get(i), middles[columns.get(step.from())], middles[columns.get(step.to())],
                    HEAD_HEIGHT + FIRST_STEP + i * STEP));
        }
        return new Scene(diagram.title(), heads, edges, List.of(), lines, bounds(heads, edges, bottom));
    }

    private static Box bounds(List<SceneNode> heads, List<SceneEdge> edges, double bottom) {
        List<Box> drawn = new ArrayList<>();
        heads.forEach(head -> drawn.add(new Box(head.box().x(), 0, head.box().width(), bottom)));
        edges.forEach(edge -> {
            edge.label().ifPresent(label -> drawn.add(label.box()));
            edge.points().forEach(point -> drawn.add(Box.at(point, new Size(0, 0))));
        });
        return Box.around(drawn);
    }

    /** The middles of the columns: near each other, but with room for the heads and for the words between them. */
    private double[] middles(List<DiagramNode> nodes, Map<ElementId, Integer> columns, List<ScenarioStep> steps,
                             List<DiagramEdge> messages) {
        double[] gaps = new double[Math.max(0, nodes.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (faces.size(nodes.get(i)).width() + faces.size(nodes.get(i + 1)).width()) / 2 + LEAST_GAP;
        }
        for (int i = 0; i < steps.size(); i++) {
            int from = columns.get(steps.get(i).from());
            int to = columns.get(steps.get(i).to());
            double needed = width(messages.get(i)) + LABEL_ROOM + (from == to ? LOOP_WIDTH : 0);
            widen(gaps, Math.min(from, to), from == to ? from + 1 : Math.max(from, to), needed);
        }
        double[] middles = new double[nodes.size()];
        middles[0] = faces.size(nodes.get(0)).width() / 2;
        for (int i = 1; i < middles.length; i++) {
            middles[i] = middles[i - 1] + gaps[i - 1];
        }
        return middles;
    }

    /** Makes the gaps between two columns together as wide as needed, by the same share each. */
    private static void widen(double[] gaps, int first, int last, double needed) {
        int end = Math.min(last, gaps.length);
        if (first < end) {
            double missing = needed - Arrays.stream(gaps, first, end).sum();
            for (int i = first; i < end && missing > 0; i++) {
                gaps[i] += Math.ceil(missing / (end - first));
            }
        }
    }

    private SceneEdge message(DiagramEdge edge, double from, double to, double y) {
        if (from == to) {
            List<Point> loop = List.of(new Point(from, y), new Point(from + LOOP_WIDTH, y),
                    new Point(from + LOOP_WIDTH, y + LOOP_HEIGHT), new Point(from, y + LOOP_HEIGHT));
            return new SceneEdge(edge, loop, label(edge, from + SceneLabel.PADDING, y));
        }
        return new SceneEdge(edge, List.of(new Point(from, y), new Point(to, y)),
                label(edge, (from + to - width(edge)) / 2, y));
    }

    private Optional<SceneLabel> label(DiagramEdge edge, double x, double y) {
        String shown = shown(edge);
        return shown.isEmpty() ? Optional.empty() : Optional.of(new SceneLabel(shown,
                new Box(x, y - LABEL_LIFT, width(edge), LABEL_HEIGHT), y - LABEL_LIFT + LABEL_BASELINE,
                SceneLabel.WORDS));
    }

    private String shown(DiagramEdge edge) {
        return measurer.fitted(edge.label(), SceneLabel.WORDS, MOST_LABEL_WIDTH);
    }

    private double width(DiagramEdge edge) {
        return measurer.width(shown(edge), SceneLabel.WORDS) + 2 * SceneLabel.PADDING;
    }
}

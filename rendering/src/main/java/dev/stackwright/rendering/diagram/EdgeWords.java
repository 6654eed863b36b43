package dev.stackwright.rendering.diagram;

import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words everything that joins two nodes, the strongest reason first: for tooltips and for those who listen. */
public final class EdgeWords {

    private EdgeWords() {
    }

    /** One line a reason. */
    public static String of(DiagramEdge edge) {
        return String.join("\n", lines(edge));
    }

    /** Each reason by itself. */
    public static List<String> lines(DiagramEdge edge) {
        String from = edge.from().name();
        String to = edge.to().name();
        List<String> lines = new ArrayList<>();
        edge.condition().ifPresent(condition -> lines.add(
                Strings.text("canvas.tip.waits." + condition.key(), from, to)));
        if (edge.condition().isEmpty() && !edge.variables().isEmpty()) {
            lines.add(Strings.text("canvas.tip.implied", from, to));
        }
        add(lines, "canvas.tip.variables", edge.variables());
        edge.meaning().ifPresent(meaning -> lines.add(flow(from, to, meaning)));
        add(lines, "canvas.tip.shared-volumes", edge.reasons().volumes());
        add(lines, "canvas.tip.shared-networks", edge.reasons().networks());
        if (lines.isEmpty()) {
            lines.add(Strings.text("canvas.tip.joined", from, to));
        }
        return lines;
    }

    private static void add(List<String> lines, String key, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(Strings.text(key, String.join(", ", names)));
        }
    }

    private static String flow(String from, String to, EdgeMeaning meaning) {
        List<String> said = new ArrayList<>();
        meaning.description().ifPresent(said::add);
        meaning.protocol().ifPresent(said::add);
        meaning.synchronous().ifPresent(waits -> said.add(Strings.text(
                waits ? "canvas.tip.flow.synchronous" : "canvas.tip.flow.asynchronous")));
        meaning.encrypted().ifPresent(secret -> said.add(Strings.text(
                secret ? "canvas.tip.flow.encrypted" : "canvas.tip.flow.plain")));
        Set<DataClass> classes = meaning.dataClasses();
        if (!classes.isEmpty()) {
            said.add(Strings.text("canvas.tip.flow.data",
                    classes.stream().map(DataClass::key).collect(Collectors.joining(", "))));
        }
        String flows = Strings.text("canvas.tip.flow", from, to);
        return said.isEmpty() ? flows : flows + ": " + String.join(", ", said);
    }
}

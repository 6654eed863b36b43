package dev.stackwright.rendering.document;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.Landscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that goes between elements of a design: what compose says of it, and what people said. */
final class Flows {

    private final CheckContext context;
    private final SortedMap<EdgeKey, List<String>> kinds = new TreeMap<>();
    private final SortedMap<EdgeKey, DependencyCondition> conditions = new TreeMap<>();

    Flows(CheckContext context) {
        this.context = context;
        for (Service service : context.services()) {
            for (Dependency dependency : service.dependencies()) {
                EdgeKey edge = new EdgeKey(service.id(), ElementId.service(dependency.service()));
                add(edge, "dependency");
                conditions.put(edge, dependency.condition());
            }
            for (HostNames.Mention mention : context.links().mentionsIn(service.name())) {
                add(new EdgeKey(service.id(), ElementId.service(mention.service())), "host");
            }
        }
        context.design().edges().keySet().forEach(edge -> add(edge, "flow"));
    }

    private void add(EdgeKey edge, String kind) {
        List<String> known = kinds.computeIfAbsent(edge, fresh -> new ArrayList<>());
        if (!known.contains(kind)) {
            known.add(kind);
        }
    }

    List<FlowFacts> all() {
        return kinds.entrySet().stream().map(this::flow).toList();
    }

    private FlowFacts flow(Map.Entry<EdgeKey, List<String>> known) {
        EdgeKey edge = known.getKey();
        EdgeMeaning meaning = context.design().edges().get(edge);
        String condition = conditions.containsKey(edge) ? words(conditions.get(edge)) : "";
        if (meaning == null) {
            return new FlowFacts(name(edge.from()), name(edge.to()), known.getValue(), condition, "", "", "", "",
                    List.of());
        }
        return new FlowFacts(name(edge.from()), name(edge.to()), known.getValue(), condition,
                meaning.description().orElse(""), meaning.protocol().orElse(""),
                meaning.synchronous().map(is -> is ? "synchronous" : "asynchronous").orElse(""),
                meaning.encrypted().map(is -> is ? "encrypted" : "not encrypted").orElse(""),
                meaning.dataClasses().stream().map(DataClass::key).toList());
    }

    private static String name(ElementId id) {
        return Landscape.nameOf(id);
    }

    private static String words(DependencyCondition condition) {
        return switch (condition) {
            case SERVICE_STARTED -> "after its start";
            case SERVICE_HEALTHY -> "once it is healthy";
            case SERVICE_COMPLETED_SUCCESSFULLY -> "once it has ended well";
        };
    }
}

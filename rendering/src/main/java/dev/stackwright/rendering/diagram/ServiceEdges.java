package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edges that leave one service: one for each service it waits for or names as a host. */
final class ServiceEdges {

    private final ComposeFile file;
    private final Map<EdgeKey, EdgeMeaning> meanings;

    ServiceEdges(ComposeFile file, Map<EdgeKey, EdgeMeaning> meanings) {
        this.file = file;
        this.meanings = meanings;
    }

    /** @param service one of the file, so that its ranges are places in the file's text */
    List<DiagramEdge> of(Service service) {
        return edges(service, mentions(service));
    }

    /** Only what {@code depends_on} says. */
    List<DiagramEdge> declaredBy(Service service) {
        return edges(service, Map.of());
    }

    private List<DiagramEdge> edges(Service service, Map<String, Set<String>> mentions) {
        Map<String, DiagramEdge> edges = new LinkedHashMap<>();
        for (Dependency dependency : service.dependencies()) {
            Set<String> variables = mentions.getOrDefault(dependency.service(), Set.of());
            edges.put(dependency.service(),
                    edge(service, dependency.service(), Optional.of(dependency.condition()), variables));
        }
        mentions.forEach((target, variables) -> edges.computeIfAbsent(target,
                name -> edge(service, name, Optional.empty(), variables)));
        return new ArrayList<>(edges.values());
    }

    private Map<String, Set<String>> mentions(Service service) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (HostNames.Mention mention : HostNames.spokenWith(file, service)) {
            if (!mention.service().equals(service.name())) {
                found.computeIfAbsent(mention.service(), name -> new LinkedHashSet<>()).add(mention.where());
            }
        }
        return found;
    }

    private DiagramEdge edge(Service service, String target, Optional<DependencyCondition> condition,
                             Set<String> variables) {
        ElementId to = ElementId.service(target);
        EdgeMeaning meaning = meanings.get(new EdgeKey(service.id(), to));
        return DiagramEdge.because(service.id(), to, new EdgeReasons(condition, List.copyOf(variables),
                Optional.ofNullable(meaning), List.of(), List.of()));
    }
}

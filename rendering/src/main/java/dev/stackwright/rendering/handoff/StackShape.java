package dev.stackwright.rendering.handoff;

import dev.stackwright.model.check.StackLinks;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The architecture in words: layers from the entry to the stores, and who reaches whom. */
public final class StackShape {

    private final HandoffFacts facts;
    private final StackLinks links;

    public StackShape(HandoffFacts facts) {
        this.facts = facts;
        this.links = facts.context().links();
    }

    /** One line: {@code web → api, worker → db (PostgreSQL) + cache (Redis)}. */
    public String layers() {
        Map<Integer, List<String>> byDepth = new TreeMap<>();
        Map<String, Integer> depths = new HashMap<>();
        facts.services().forEach(service -> depth(service.name(), depths, new HashSet<>()));
        for (Service service : facts.services()) {
            byDepth.computeIfAbsent(layer(service, depths), depth -> new ArrayList<>()).add(facts.labelled(service));
        }
        return String.join(" → ", byDepth.values().stream().map(names -> String.join(" + ", names)).toList());
    }

    /** A service that is neither reached nor published is no entry: it stands right before what it reaches. */
    private int layer(Service service, Map<String, Integer> depths) {
        int depth = depths.get(service.name());
        if (depth > 0 || !service.ports().isEmpty()) {
            return depth;
        }
        return depths.keySet().stream().filter(other -> !other.equals(service.name())
                && links.reachedBy(other).contains(service.name())).mapToInt(depths::get).min()
                .orElse(1) - 1;
    }

    /** The longest way from a service nobody reaches. */
    private int depth(String service, Map<String, Integer> known, Set<String> path) {
        Integer done = known.get(service);
        if (done != null) {
            return done;
        }
        if (!path.add(service)) {
            return 0;
        }
        int deepest = 0;
        for (String user : links.reachedBy(service)) {
            if (!user.equals(service) && !path.contains(user)) {
                deepest = Math.max(deepest, depth(user, known, path) + 1);
            }
        }
        path.remove(service);
        known.put(service, deepest);
        return deepest;
    }

    /** One Markdown line a service: what it is, where it is reached, whom it reaches. */
    public List<String> services() {
        return facts.services().stream().map(this::service).toList();
    }

    private String service(Service service) {
        List<String> said = new ArrayList<>();
        String kind = facts.context().kind(service).id();
        facts.context().recognise(service).ifPresentOrElse(known -> said.add(known.name() + ", " + kind),
                () -> said.add(kind));
        List<String> ports = service.ports().stream().map(port -> port.shortText()).toList();
        if (!ports.isEmpty()) {
            said.add("published: " + Markdown.codes(ports));
        }
        List<String> reached = reachedBy(service);
        if (!reached.isEmpty()) {
            said.add("reaches " + String.join(", ", reached));
        }
        return Markdown.code(service.name()) + ": " + String.join("; ", said);
    }

    private List<String> reachedBy(Service service) {
        List<String> words = new ArrayList<>();
        Set<String> declared = new LinkedHashSet<>();
        for (Dependency dependency : service.dependencies()) {
            declared.add(dependency.service());
            words.add(Markdown.code(dependency.service()) + switch (dependency.condition()) {
                case SERVICE_STARTED -> " (after its start)";
                case SERVICE_HEALTHY -> " (once healthy)";
                case SERVICE_COMPLETED_SUCCESSFULLY -> " (once it has ended)";
            });
        }
        for (HostNames.Mention mention : links.mentionsIn(service.name())) {
            if (declared.add(mention.service())) {
                words.add(Markdown.code(mention.service()) + " (named in " + Markdown.code(mention.where()) + ")");
            }
        }
        return words;
    }
}

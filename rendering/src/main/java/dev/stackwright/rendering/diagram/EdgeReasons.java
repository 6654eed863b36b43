package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that joins two nodes.
 *
 * @param condition what is waited for; empty where {@code depends_on} says nothing
 * @param variables environment variables (or other attributes) that name the target as a host, each once
 * @param meaning   what the design file says flows; empty where it says nothing
 * @param volumes   volumes and folders of the host that both mount
 * @param networks  networks beside the default one that both are joined to
 */
public record EdgeReasons(Optional<DependencyCondition> condition, List<String> variables,
                          Optional<EdgeMeaning> meaning, List<String> volumes, List<String> networks) {

    /** Nothing that a file says. */
    public static final EdgeReasons NONE =
            new EdgeReasons(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());

    public EdgeReasons {
        variables = List.copyOf(variables);
        volumes = List.copyOf(volumes);
        networks = List.copyOf(networks);
    }

    static EdgeReasons flow(EdgeMeaning meaning) {
        return new EdgeReasons(Optional.empty(), List.of(), Optional.of(meaning), List.of(), List.of());
    }

    static EdgeReasons shared(List<String> volumes, List<String> networks) {
        return NONE.withShared(volumes, networks);
    }

    EdgeReasons withShared(List<String> sharedVolumes, List<String> sharedNetworks) {
        return new EdgeReasons(condition, variables, meaning, sharedVolumes, sharedNetworks);
    }

    /** The kinds of edges these are reasons for. */
    public Set<EdgeKind> kinds() {
        Set<EdgeKind> kinds = EnumSet.noneOf(EdgeKind.class);
        add(kinds, EdgeKind.DEPENDS_ON, condition.isPresent());
        add(kinds, EdgeKind.ENVIRONMENT, !variables.isEmpty());
        add(kinds, EdgeKind.FLOW, meaning.isPresent());
        add(kinds, EdgeKind.VOLUME, !volumes.isEmpty());
        add(kinds, EdgeKind.NETWORK, !networks.isEmpty());
        return kinds;
    }

    private static void add(Set<EdgeKind> kinds, EdgeKind kind, boolean given) {
        if (given) {
            kinds.add(kind);
        }
    }

    /** The short text on a line of that kind; empty for a line that needs none. */
    public String label(EdgeKind kind) {
        return switch (kind) {
            case DEPENDS_ON -> condition.map(EdgeReasons::word).orElse("");
            case ENVIRONMENT -> first(variables);
            case FLOW, RELATION -> meaning.map(EdgeReasons::words).orElse("");
            case VOLUME -> first(volumes);
            case NETWORK -> first(networks);
            case MESSAGE, ANSWER -> "";
        };
    }

    private static String first(List<String> names) {
        return names.size() < 2 ? String.join("", names) : names.get(0) + " +" + (names.size() - 1);
    }

    /** The default needs no word; the two others are what a reader must know. */
    private static String word(DependencyCondition condition) {
        return switch (condition) {
            case SERVICE_STARTED -> "";
            case SERVICE_HEALTHY -> "healthy";
            case SERVICE_COMPLETED_SUCCESSFULLY -> "completed";
        };
    }

    private static String words(EdgeMeaning meaning) {
        return meaning.description().or(meaning::protocol).orElseGet(() -> meaning.dataClasses().stream()
                .map(DataClass::key).collect(Collectors.joining(", ")));
    }
}

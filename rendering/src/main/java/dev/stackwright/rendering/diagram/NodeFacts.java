package dev.stackwright.rendering.diagram;

import java.util.List;
import java.util.Optional;

/**
 * What a card tells about its service beside name, kind and image.
 *
 * @param replicas    copies with variables at their defaults
 * @param ports       container ports, without protocol and host side, those of {@code expose} last, in the order of
 *                    the text, each once
 * @param published   true when at least one port is open on the host
 * @param volumes     names of the top-level volumes it mounts, each once
 * @param profiles    the profiles it belongs to; empty for a service that always runs
 * @param healthcheck true when a health check is written and not disabled
 * @param stateful    true when it keeps data in a named volume or its technology keeps state
 * @param built       true when the image is built from source
 * @param buildContext the folder it is built from; empty where it is not built or not written
 */
public record NodeFacts(int replicas, List<String> ports, boolean published, List<String> volumes,
                        List<String> profiles, boolean healthcheck, boolean stateful, boolean built,
                        Optional<String> buildContext) {

    /** Of a node that is no service. */
    public static final NodeFacts NONE =
            new NodeFacts(1, List.of(), false, List.of(), List.of(), false, false, false, Optional.empty());

    public NodeFacts {
        ports = List.copyOf(ports);
        volumes = List.copyOf(volumes);
        profiles = List.copyOf(profiles);
    }

    /** The same facts of a service that keeps data, or does not. */
    NodeFacts withStateful(boolean keepsData) {
        return new NodeFacts(replicas, ports, published, volumes, profiles, healthcheck, keepsData, built,
                buildContext);
    }
}

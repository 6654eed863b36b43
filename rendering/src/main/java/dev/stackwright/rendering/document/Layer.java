package dev.stackwright.rendering.document;

import dev.stackwright.model.catalog.ServiceKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A layer of a stack with its services; layers go from what callers reach to what keeps the data.
 *
 * @param title    as people read it
 * @param services in the order of the text; never none
 */
public record Layer(String title, List<ServiceFacts> services) {

    private static final List<String> TITLES = List.of("Entry and user interface", "Application", "Data and messages",
            "Operation");
    /** Software that watches the others may reach any of them. */
    private static final int WATCHING = 3;

    public Layer {
        services = List.copyOf(services);
    }

    /** The layers in which there is a service, the topmost first. */
    static List<Layer> of(List<ServiceFacts> services) {
        return Stream.iterate(0, depth -> depth < TITLES.size(), depth -> depth + 1)
                .map(depth -> new Layer(TITLES.get(depth),
                        services.stream().filter(service -> depth(service) == depth).toList()))
                .filter(layer -> !layer.services().isEmpty()).toList();
    }

    /** True where one service reaches another one in a layer above its own. */
    static boolean isUpward(ServiceFacts from, ServiceFacts to) {
        return depth(from) != WATCHING && depth(to) < depth(from);
    }

    private static int depth(ServiceFacts service) {
        return switch (ServiceKind.of(service.kind()).orElse(ServiceKind.SERVICE)) {
            case WEB, GATEWAY -> 0;
            case SERVICE, WORKER, AI, IDENTITY, EXTERNAL -> 1;
            case DATABASE, CACHE, QUEUE, STORAGE -> 2;
            case OBSERVABILITY -> WATCHING;
        };
    }
}

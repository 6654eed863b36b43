package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The networks that services name, in the order of the text; one that names none is in the default network. */
final class ServiceNetworks {

    private static final List<String> DEFAULT = List.of("default");

    private ServiceNetworks() {
    }

    static Map<ElementId, List<String>> of(DiagramRequest request) {
        Map<ElementId, List<String>> networks = new HashMap<>();
        request.resolved().file().services().forEach(service -> networks.put(service.id(), of(service)));
        request.snapshot().staleServices().forEach(service -> networks.put(service.id(), of(service)));
        request.snapshot().compose().services().forEach(service ->
                networks.put(service.id(), of(request.resolved().resolved(service))));
        return networks;
    }

    private static List<String> of(Service service) {
        if (service.attribute("network_mode").isPresent()) {
            return List.of();
        }
        List<String> names = service.networks().stream().map(Reference::name).distinct().toList();
        return names.isEmpty() ? DEFAULT : names;
    }
}

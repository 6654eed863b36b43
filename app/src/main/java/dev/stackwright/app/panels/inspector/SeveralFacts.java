package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What several services have in common.
 *
 * @param services  their names, those of elements that are no services left out
 * @param image     their image
 * @param replicas  how often they run
 * @param resources limits and reservations
 * @param variables environment variables of any of them, by name in the order of the text
 */
record SeveralFacts(List<String> services, Shared image, Shared replicas, Map<Resource, Shared> resources,
                    List<SharedVariable> variables) {

    /**
     * A text of several services.
     *
     * @param text    what all of them have; empty where none has it or they differ
     * @param differs true where they differ
     */
    record Shared(String text, boolean differs) {

        static Shared of(List<String> texts) {
            boolean differs = texts.stream().distinct().count() > 1;
            return new Shared(differs || texts.isEmpty() ? "" : texts.get(0), differs);
        }
    }

    /**
     * A variable of several services.
     *
     * @param holders the services that have it
     */
    record SharedVariable(String name, Shared value, List<String> holders) {
    }

    static SeveralFacts of(List<ElementId> elements, Snapshot snapshot) {
        List<Service> services = elements.stream().filter(ElementId::isService)
                .flatMap(id -> snapshot.compose().service(id.name()).stream()).toList();
        Map<Resource, Shared> resources = new EnumMap<>(Resource.class);
        for (Resource resource : Resource.values()) {
            resources.put(resource, shared(services.stream().map(service -> service.resource(resource)).toList()));
        }
        return new SeveralFacts(services.stream().map(Service::name).toList(),
                shared(services.stream().map(Service::image).toList()),
                shared(services.stream().map(Service::replicas).toList()), resources, variables(services));
    }

    private static Shared shared(List<Optional<TextValue>> values) {
        return Shared.of(values.stream().map(value -> value.map(TextValue::raw).orElse("")).toList());
    }

    private static List<SharedVariable> variables(List<Service> services) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<String>> holders = new LinkedHashMap<>();
        for (Service service : services) {
            Map<String, String> own = new LinkedHashMap<>();
            for (EnvironmentEntry entry : service.environment()) {
                own.put(entry.name(), entry.value().orElse(""));
            }
            own.forEach((name, value) -> {
                values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
                holders.computeIfAbsent(name, any -> new ArrayList<>()).add(service.name());
            });
        }
        return holders.entrySet().stream().map(variable -> new SharedVariable(variable.getKey(),
                variable.getValue().size() < services.size() ? new Shared("", true)
                        : Shared.of(values.get(variable.getKey())), List.copyOf(variable.getValue()))).toList();
    }
}

package dev.stackwright.model.control.evidence;

import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Design;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What evidence is looked for in: a stack and its design, as far as a control concerns them.
 *
 * @param context the stack
 * @param choices the sets of choices the framework is part of, by plan; the design-wide ones under an empty name
 * @param classes the data the control speaks of; empty where it does not depend on the data
 */
public record Subject(CheckContext context, Map<String, Choices> choices, Set<DataClass> classes) {

    private static final Set<ServiceKind> DATA_KINDS = Set.of(ServiceKind.DATABASE, ServiceKind.STORAGE);
    private static final Set<ServiceKind> REACHED_KINDS = Set.of(ServiceKind.DATABASE, ServiceKind.STORAGE,
            ServiceKind.CACHE, ServiceKind.QUEUE);

    public Subject {
        choices = Collections.unmodifiableMap(choices);
        classes = Set.copyOf(classes);
    }

    Design design() {
        return context.design();
    }

    /** What serves, without what runs to its end. */
    List<Service> services() {
        return context.services().stream().filter(service -> !context.isJob(service)).toList();
    }

    /** The databases and storages that hold the data the control speaks of, or of which nobody has said. */
    List<Service> stores() {
        return ofKinds(DATA_KINDS);
    }

    /** The stores, caches and queues that hold the data the control speaks of, or of which nobody has said. */
    List<Service> holders() {
        return ofKinds(REACHED_KINDS);
    }

    List<Service> caches() {
        return services().stream().filter(service -> context.kind(service) == ServiceKind.CACHE).toList();
    }

    /** The services that publish a port to more than the machine they run on, stores left out. */
    List<Service> entries() {
        return services().stream().filter(service -> !REACHED_KINDS.contains(context.kind(service)))
                .filter(service -> !published(service).isEmpty()).toList();
    }

    /** The ports that more than the machine itself reaches. */
    static List<Port> published(Service service) {
        return service.ports().stream().filter(port -> {
            String ip = port.hostIp().map(Interpolation::withDefaults).orElse("");
            return !ip.startsWith("127.") && !ip.equals("localhost") && !ip.equals("::1") && !ip.equals("[::1]");
        }).toList();
    }

    private List<Service> ofKinds(Set<ServiceKind> kinds) {
        return services().stream().filter(service -> kinds.contains(context.kind(service)))
                .filter(service -> concerns(service.id())).toList();
    }

    /** True unless the element is classified and holds none of the data the control speaks of. */
    boolean concerns(ElementId element) {
        Optional<List<DataClass>> known = Optional.ofNullable(design().dataClasses().get(element));
        return classes.isEmpty() || known.isEmpty() || known.get().stream().anyMatch(classes::contains);
    }

    /**
     * True where every store, cache and queue is classified and neither an element nor a flow carries the data the
     * control speaks of.
     */
    public boolean isFreeOfItsData() {
        if (classes.isEmpty() || design().dataClasses().isEmpty()) {
            return false;
        }
        boolean classified = services().stream().filter(service -> REACHED_KINDS.contains(context.kind(service)))
                .allMatch(service -> design().dataClasses().containsKey(service.id()));
        return classified
                && design().dataClasses().values().stream().flatMap(List::stream).noneMatch(classes::contains)
                && design().edges().values().stream().flatMap(edge -> edge.dataClasses().stream())
                        .noneMatch(classes::contains);
    }
}

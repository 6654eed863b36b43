package dev.stackwright.model.check;

import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeMeaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which data lies and flows where, as far as the design says it. Nothing is guessed. */
public final class StackData {

    private static final Set<ServiceKind> KEEPERS =
            Set.of(ServiceKind.DATABASE, ServiceKind.STORAGE, ServiceKind.CACHE, ServiceKind.QUEUE);

    /** What keeps the settings of other software, and no data of the product. */
    private static final Set<String> COORDINATORS = Set.of("etcd", "Consul", "Apache ZooKeeper");

    private final CheckContext context;
    private List<Flow> flows;

    public StackData(CheckContext context) {
        this.context = context;
    }

    /**
     * What flows from one service of the stack to another.
     *
     * @param from    the caller, or who sends
     * @param to      who is called, or who receives
     * @param meaning what the design says of it
     */
    public record Flow(Service from, Service to, EdgeMeaning meaning) {
    }

    /** The classes of the data a service holds: its own, and those of the volumes it mounts. */
    public Set<DataClass> classes(Service service) {
        Set<DataClass> found = EnumSet.noneOf(DataClass.class);
        found.addAll(context.design().dataClasses().getOrDefault(service.id(), List.of()));
        service.mounts().stream().flatMap(mount -> mount.volumeName().stream())
                .forEach(volume -> found.addAll(context.design().dataClasses()
                        .getOrDefault(new ElementId("volumes", volume), List.of())));
        return found;
    }

    public boolean isClassified(Service service) {
        return !classes(service).isEmpty();
    }

    public boolean holds(Service service, DataClass data) {
        return classes(service).contains(data);
    }

    /** True where the design says of some element of it that it holds this data. */
    public boolean isAnywhere(DataClass data) {
        return context.design().dataClasses().values().stream().anyMatch(classes -> classes.contains(data));
    }

    /** True unless data is classified and none of it is of these classes. */
    public boolean mayHold(DataClass... data) {
        Collection<List<DataClass>> all = context.design().dataClasses().values();
        return all.isEmpty() || all.stream().flatMap(List::stream).anyMatch(List.of(data)::contains);
    }

    /** True for software that keeps data of the product: a database, an object store, a cache or a queue. */
    public boolean keepsData(Service service) {
        return context.recognise(service).filter(Recognition::stateful)
                .filter(known -> KEEPERS.contains(known.kind()) && !COORDINATORS.contains(known.name()))
                .isPresent() && !context.isJob(service);
    }

    /** The services that keep data, in the order of the text. */
    public List<Service> keepers() {
        return context.services().stream().filter(this::keepsData).toList();
    }

    /** The databases and object stores, which keep data for good, in the order of the text. */
    public List<Service> stores() {
        return keepers().stream().filter(service -> context.kind(service).isStore()).toList();
    }

    /** The flows that the design describes between services that are there. */
    public List<Flow> flows() {
        if (flows == null) {
            flows = List.copyOf(readFlows());
        }
        return flows;
    }

    private List<Flow> readFlows() {
        List<Flow> found = new ArrayList<>();
        context.design().edges().forEach((edge, meaning) -> {
            if (edge.from().isService() && edge.to().isService()) {
                context.compose().service(edge.from().name()).ifPresent(from ->
                        context.compose().service(edge.to().name()).ifPresent(to ->
                                found.add(new Flow(from, to, meaning))));
            }
        });
        return found;
    }
}

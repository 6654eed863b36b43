package dev.stackwright.app.panels.operations;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Operations;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.operations.OperationEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one service is operated.
 *
 * @param service its name
 * @param store   true where it holds data
 * @param known   false for one that is gone, of which something is still said
 * @param said    what is said of it
 */
record OperationLine(String service, boolean store, boolean known, Map<OperationEntry, String> said) {

    OperationLine {
        said = Map.copyOf(said);
    }

    /** All services in the order of the text, then those of other files, then those that are gone. */
    static List<OperationLine> of(Snapshot snapshot, Technologies technologies) {
        Operations operations = snapshot.design().operations();
        List<OperationLine> lines = new ArrayList<>();
        for (Service service : snapshot.compose().services()) {
            lines.add(line(service.name(), holdsData(service, technologies), true, operations));
        }
        Set<String> others = new TreeSet<>(snapshot.foreign().services().keySet());
        operations.scaling().keySet().forEach(element -> others.add(element.name()));
        operations.backups().keySet().forEach(element -> others.add(element.name()));
        others.removeAll(snapshot.compose().serviceNames());
        others.forEach(name -> lines.add(line(name, operations.backups().containsKey(ElementId.service(name)),
                snapshot.knows(name), operations)));
        return List.copyOf(lines);
    }

    private static boolean holdsData(Service service, Technologies technologies) {
        return technologies.kinds().recognise(service).map(known -> known.stateful())
                .orElseGet(() -> service.mounts().stream().anyMatch(mount -> mount.volumeName().isPresent()));
    }

    private static OperationLine line(String service, boolean store, boolean known, Operations operations) {
        Map<OperationEntry, String> said = new EnumMap<>(OperationEntry.class);
        for (OperationEntry entry : OperationEntry.values()) {
            entry.of(operations, service).ifPresent(text -> said.put(entry, text));
        }
        return new OperationLine(service, store, known, said);
    }

    String text(OperationEntry entry) {
        return said.getOrDefault(entry, "");
    }

    /** True where the fact is of no use: backups of what holds no data. */
    boolean isBeside(OperationEntry entry) {
        return !entry.isOfScaling() && !store;
    }
}

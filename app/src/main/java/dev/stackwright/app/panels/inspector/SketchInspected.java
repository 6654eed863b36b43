package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.project.Speakers;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.CanvasGroup;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the inspector shows of one selected element that is no service. */
final class SketchInspected {

    private static final String NETWORKS = "networks";
    private static final String DEFAULT_NETWORK = "default";

    private SketchInspected() {
    }

    static Inspected of(Snapshot snapshot, ElementId id) {
        return switch (id.section()) {
            case Sheet.NOTES -> Optional.ofNullable(snapshot.design().sheet().notes().get(id.name()))
                    .<Inspected>map(note -> new Inspected.OneNote(id.name(), note))
                    .orElseGet(() -> new Inspected.DrawnOnly(id.name()));
            case Sheet.GROUPS -> Optional.ofNullable(snapshot.design().sheet().groups().get(id.name()))
                    .map(group -> group(snapshot, id, group)).orElseGet(() -> new Inspected.DrawnOnly(id.name()));
            case NETWORKS -> network(snapshot, id.name());
            case "volumes", "secrets", "configs" ->
                    new Inspected.OneElement(id, StackFacts.usersOf(snapshot, id));
            default -> SketchFacts.of(snapshot, id).<Inspected>map(Inspected.OneSketched::new)
                    .orElseGet(() -> new Inspected.DrawnOnly(id.name()));
        };
    }

    private static Inspected group(Snapshot snapshot, ElementId id, CanvasGroup group) {
        List<String> around = snapshot.design().sheet().groupsAround(id);
        List<ElementId> others = new ArrayList<>(Speakers.of(snapshot));
        snapshot.design().sheet().notes().keySet().forEach(name -> others.add(Sheet.note(name)));
        snapshot.design().sheet().groups().keySet().stream()
                .filter(title -> !title.equals(id.name()) && !around.contains(title))
                .forEach(title -> others.add(Sheet.group(title)));
        others.removeAll(group.members());
        return new Inspected.OneGroup(id.name(), List.copyOf(group.members()), List.copyOf(others));
    }

    private static Inspected network(Snapshot snapshot, String name) {
        List<ElementId> members = new ArrayList<>();
        List<ElementId> others = new ArrayList<>();
        for (Service service : snapshot.compose().services()) {
            (isJoined(service, name) ? members : others).add(service.id());
        }
        boolean internal = snapshot.compose().networks().stream().filter(network -> network.name().equals(name))
                .anyMatch(SketchInspected::isInternal);
        return new Inspected.OneNetwork(name, internal, members, others);
    }

    /** Every service that names no network is joined to the default one. */
    private static boolean isJoined(Service service, String network) {
        return service.networks().stream().anyMatch(joined -> joined.name().equals(network))
                || network.equals(DEFAULT_NETWORK) && service.networks().isEmpty()
                && service.text("network_mode").isEmpty();
    }

    private static boolean isInternal(NamedElement network) {
        return network.attributes().stream().filter(attribute -> attribute.name().equals("internal"))
                .flatMap(attribute -> attribute.text().stream()).anyMatch(text -> text.resolved().equals("true"));
    }
}

package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stack at a glance.
 *
 * @param projectName the name the file gives it; empty where it gives none
 * @param services    what can be selected, in the order of the text
 * @param volumes     names of the top-level volumes
 * @param networks    names of the top-level networks
 * @param sketched    persons, external systems, groups and notes
 */
record StackFacts(String projectName, List<ServiceLine> services, List<String> volumes, List<String> networks,
                  List<ElementId> sketched) {

    /** A service and the image it runs, as written; "built from source" stands for a built one. */
    record ServiceLine(String name, String image, boolean built) {
    }

    static StackFacts of(Snapshot snapshot) {
        List<ServiceLine> lines = new ArrayList<>();
        for (Service service : snapshot.compose().services()) {
            lines.add(new ServiceLine(service.name(), service.image().map(TextValue::raw).orElse(""),
                    service.isBuilt()));
        }
        return new StackFacts(snapshot.compose().projectName().map(TextValue::raw).orElse(""), lines,
                names(snapshot.compose().volumes()), names(snapshot.compose().networks()),
                sketched(snapshot.design()));
    }

    private static List<ElementId> sketched(Design design) {
        List<ElementId> all = new ArrayList<>();
        design.landscape().persons().keySet().forEach(name -> all.add(Landscape.person(name)));
        design.landscape().externals().keySet().forEach(name -> all.add(Landscape.external(name)));
        design.sheet().groups().keySet().forEach(title -> all.add(Sheet.group(title)));
        design.sheet().notes().keySet().forEach(name -> all.add(Sheet.note(name)));
        return List.copyOf(all);
    }

    /** Names of the services that use the element. */
    static List<String> usersOf(Snapshot snapshot, ElementId id) {
        return snapshot.compose().services().stream().filter(service -> namesUsed(service, id.section())
                .anyMatch(id.name()::equals)).map(Service::name).toList();
    }

    private static Stream<String> namesUsed(Service service, String section) {
        return switch (section) {
            case "volumes" -> service.mounts().stream().flatMap(mount -> mount.volumeName().stream());
            case "networks" -> service.networks().stream().map(reference -> reference.name());
            case "secrets" -> service.secrets().stream().map(reference -> reference.name());
            case "configs" -> service.configs().stream().map(reference -> reference.name());
            default -> Stream.empty();
        };
    }

    private static List<String> names(List<NamedElement> elements) {
        return elements.stream().map(NamedElement::name).toList();
    }
}

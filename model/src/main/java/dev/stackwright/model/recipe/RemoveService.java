package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a service out, and every {@code depends_on}, {@code links} and {@code volumes_from} that names it. What
 * another service cannot do without ({@code extends}, {@code network_mode}) makes it refuse.
 */
public record RemoveService(String service) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Service> found = snapshot.compose().service(service);
        if (found.isEmpty()) {
            return Refusals.noSuchService(snapshot, service);
        }
        List<String> leaning = snapshot.compose().services().stream()
                .filter(other -> !other.name().equals(service))
                .filter(other -> !new References(other, service).essential().isEmpty())
                .map(Service::name).toList();
        if (!leaning.isEmpty()) {
            return Outcome.refuse("still-needed", "Service '" + service + "' is built upon by "
                    + String.join(", ", leaning) + " (extends or a shared namespace).", "Change those first.");
        }
        List<Definitions.Definition> definitions = Definitions.of(snapshot, service);
        if (definitions.isEmpty()) {
            return Refusals.inherited("Service '" + service + "'");
        }
        List<Range> gone = definitions.stream().map(definition -> definition.entry().range()).toList();
        Optional<YamlNode> needed = gone.stream()
                .flatMap(range -> new AnchorLift(snapshot).usedOutside(range, gone).stream()).findFirst();
        return needed.map(node -> anchorUsed(snapshot, node, gone))
                .orElseGet(() -> remove(snapshot, definitions, gone));
    }

    private Outcome anchorUsed(Snapshot snapshot, YamlNode needed, List<Range> gone) {
        AnchorLift lift = new AnchorLift(snapshot);
        List<YamlNode> anchored = gone.stream().flatMap(range -> lift.usedOutside(range, gone).stream()).toList();
        Optional<Edit> own = lift.of(anchored).flatMap(lifted -> OwnPlace.after(snapshot, lifted, this::on));
        return Refusals.anchorUsed(service, needed.anchor().orElseThrow(), lift.usersOf(needed, gone), own);
    }

    private Outcome remove(Snapshot snapshot, List<Definitions.Definition> definitions, List<Range> gone) {
        YamlPatcher patcher = new YamlPatcher(snapshot.tree());
        for (Definitions.Definition definition : definitions) {
            if (definition.isSole() && !definition.services().flow()) {
                patcher.removeOnlyEntry(definition.root().entry(ElementId.SERVICES).orElseThrow(),
                        definition.services());
            } else {
                patcher.removeEntry(definition.services(), definition.entry());
            }
        }
        Detachment detachment = new Detachment(snapshot.tree(), patcher, gone);
        for (Service other : snapshot.compose().services()) {
            if (!other.name().equals(service)) {
                detachment.of(other, service);
            }
        }
        Edit edit = Edit.ofText("Remove service " + service, patcher.patch())
                .withDesign(snapshot.design().without(ElementId.service(service)));
        Set<String> left = new LinkedHashSet<>(snapshot.compose().serviceNames());
        left.remove(service);
        Set<String> touched = new LinkedHashSet<>(dependents(snapshot));
        touched.add(service);
        return new Verified(snapshot, edit).leaving(left, touched);
    }

    private List<String> dependents(Snapshot snapshot) {
        return snapshot.compose().services().stream()
                .filter(other -> !new References(other, service).listed().isEmpty()
                        || new References(other, service).keyed().isPresent())
                .map(Service::name).toList();
    }
}

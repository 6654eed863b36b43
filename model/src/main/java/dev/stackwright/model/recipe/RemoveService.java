package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlTree;
import java.util.HashSet;
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
        Set<Range> done = new HashSet<>();
        for (Service other : snapshot.compose().services()) {
            if (!other.name().equals(service)) {
                detach(snapshot.tree(), patcher, other, gone, done);
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

    private void detach(YamlTree tree, YamlPatcher patcher, Service other, List<Range> gone, Set<Range> done) {
        References references = new References(other, service);
        for (References.Listed listed : references.listed()) {
            boolean sole = listed.sequence().items().size() == 1;
            Range range = sole ? listed.attribute().entry().range() : listed.item().value().range();
            if (isIn(gone, range) || !done.add(range)) {
                continue;
            }
            if (sole) {
                removeEntry(tree, patcher, listed.attribute().entry());
            } else {
                patcher.removeItem(listed.sequence(), listed.item());
            }
        }
        references.keyed().filter(keyed -> !isIn(gone, keyed.entry().range()))
                .ifPresent(keyed -> detach(tree, patcher, keyed, done));
    }

    private static void detach(YamlTree tree, YamlPatcher patcher, References.Keyed keyed, Set<Range> done) {
        boolean sole = keyed.mapping().entries().size() == 1;
        if (!done.add(sole ? keyed.attribute().entry().range() : keyed.entry().range())) {
            return;
        }
        if (sole) {
            removeEntry(tree, patcher, keyed.attribute().entry());
        } else {
            patcher.removeEntry(keyed.mapping(), keyed.entry());
        }
    }

    /** Where the attribute is merged in, it goes from the mapping that writes it: all who merge it depend alike. */
    private static void removeEntry(YamlTree tree, YamlPatcher patcher, YamlEntry entry) {
        tree.holderOf(entry).ifPresent(holder -> MergeKeys.removeEmptied(patcher, holder, entry));
    }

    private static boolean isIn(List<Range> gone, Range range) {
        return gone.stream().anyMatch(block -> block.contains(range));
    }

    private List<String> dependents(Snapshot snapshot) {
        return snapshot.compose().services().stream()
                .filter(other -> !new References(other, service).listed().isEmpty()
                        || new References(other, service).keyed().isPresent())
                .map(Service::name).toList();
    }
}

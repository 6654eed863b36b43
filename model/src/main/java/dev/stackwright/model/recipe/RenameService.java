package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Renames a service everywhere it is named: its key, dependencies, links, namespaces, {@code extends}, and the
 * host part of URLs and addresses in environment, commands and health checks. User names, database names, paths
 * and images that happen to be spelt alike stay.
 */
public record RenameService(String from, String to) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Service> service = snapshot.compose().service(from);
        if (service.isEmpty()) {
            return Refusals.noSuchService(snapshot, from);
        }
        if (from.equals(to)) {
            return Refusals.noChange("The service is called '" + from + "' already.");
        }
        if (!ServiceNames.isAllowed(to)) {
            return Refusals.badName(to);
        }
        if (snapshot.knows(to)) {
            return Refusals.serviceExists(snapshot, to);
        }
        List<Definitions.Definition> definitions = Definitions.of(snapshot, from);
        if (definitions.isEmpty()) {
            return Refusals.inherited("The name of service '" + from + "'");
        }
        Edit edit = Edit.ofText("Rename " + from + " to " + to, patch(snapshot, definitions))
                .withDesign(snapshot.design().renamed(ElementId.service(from), ElementId.service(to)))
                .withRename(ElementId.service(from), ElementId.service(to));
        return verified(snapshot, edit);
    }

    private TextPatch patch(Snapshot snapshot, List<Definitions.Definition> definitions) {
        YamlPatcher patcher = new YamlPatcher(snapshot.tree());
        definitions.forEach(definition -> patcher.renameKey((YamlScalar) definition.entry().key(), to));
        Set<Range> names = new TreeSet<>((a, b) -> Integer.compare(a.start(), b.start()));
        for (Service other : snapshot.compose().services()) {
            collect(snapshot, other, names);
        }
        List<Replacement> all = new ArrayList<>(patcher.patch().replacements());
        names.forEach(range -> all.add(Replacement.of(range, to)));
        return new TextPatch(all);
    }

    private void collect(Snapshot snapshot, Service other, Set<Range> names) {
        String text = snapshot.text().text();
        References references = new References(other, from);
        references.listed().forEach(listed -> listed.item().value().asScalar()
                .ifPresent(scalar -> named(text, scalar, Interpolation.nameIn(scalar.value()).start())
                        .ifPresent(names::add)));
        references.keyed().filter(keyed -> keyed.entry().key() instanceof YamlScalar)
                .ifPresent(keyed -> named(text, (YamlScalar) keyed.entry().key(), 0).ifPresent(names::add));
        references.essential().forEach(place -> named(text, place.scalar(), place.offset()).ifPresent(names::add));
        HostNames.inService(snapshot.compose(), other).stream()
                .filter(mention -> mention.service().equals(from))
                .forEach(mention -> names.add(mention.range()));
    }

    /** The characters of the name within a scalar as written; service names need no escapes in any style. */
    private Optional<Range> named(String text, YamlScalar scalar, int offset) {
        int at = text.indexOf(from, scalar.contentStart() + offset);
        return at >= 0 && at + from.length() <= scalar.end()
                ? Optional.of(new Range(at, at + from.length())) : Optional.empty();
    }

    private Outcome verified(Snapshot snapshot, Edit edit) {
        Set<String> services = new LinkedHashSet<>();
        snapshot.compose().serviceNames().forEach(name -> services.add(name.equals(from) ? to : name));
        Set<String> touched = new LinkedHashSet<>(services);
        touched.add(from);
        return new Verified(snapshot, edit).leaving(services, touched);
    }
}

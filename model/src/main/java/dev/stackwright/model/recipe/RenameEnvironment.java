package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives an environment variable of a service another name; it keeps its place, value and comments. */
public record RenameEnvironment(String service, String from, String to) implements Recipe {

    private static final String KEY = "environment";

    @Override
    public Outcome on(Snapshot snapshot) {
        if (from.equals(to)) {
            return Refusals.noChange("The variable is called '" + from + "' already.");
        }
        if (!SetEnvironment.isName(to)) {
            return Refusals.badVariable(to);
        }
        return ServiceBody.edit(snapshot, service, this::rename);
    }

    private Outcome rename(ServiceBody body) {
        List<String> names = body.service().environment().stream().map(EnvironmentEntry::name).toList();
        if (!names.contains(from)) {
            return Refusals.noSuchVariable(service, from);
        }
        if (names.contains(to)) {
            return Outcome.refuse("variable-exists", "Service '" + service + "' has a variable '" + to + "' already.",
                    "Choose another name.");
        }
        Optional<YamlEntry> own = body.ownEntry(KEY);
        if (body.isMerged(KEY) || body.isAliased(KEY)) {
            body.set(KEY, copyOf(body), Placement.LAST);
        } else if (own.isPresent() && own.get().value() instanceof YamlSequence list && isListed(list)) {
            list.items().forEach(item -> named(item).ifPresent(scalar -> body.patcher()
                    .replaceIn(scalar, new Range(0, from.length()), to)));
        } else if (own.isPresent() && own.get().value() instanceof YamlMapping mapping
                && mapping.entry(from).isPresent()) {
            body.patcher().renameKey((YamlScalar) mapping.entry(from).get().key(), to);
        } else {
            return body.changeInherited("The variable '" + from + "'", title(), this::renameInCopy,
                    source -> renameAtSource(body, source));
        }
        return body.done(title());
    }

    private String title() {
        return "Rename " + from + " of " + service + " to " + to;
    }

    /** Where the service adds variables of its own to those it merges, only what it merges is written out. */
    private void renameInCopy(ServiceBody body) {
        Optional<YamlMapping> own = body.ownEntry(KEY).map(YamlEntry::value).filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
        Optional<Fresh> value = body.service().attribute(KEY, from).map(found -> FreshCopy.of(found.value()));
        if (own.isPresent() && value.isPresent()) {
            MergeKeys.writeOut(body.patcher(), own.get(), from, Map.of(to, value.get()));
        } else {
            body.set(KEY, copyOf(body), Placement.LAST);
        }
    }

    private boolean renameAtSource(ServiceBody body, YamlPatcher source) {
        Optional<YamlScalar> key = body.service().attribute(KEY, from).map(found -> found.entry().key())
                .filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
        key.ifPresent(name -> source.renameKey(name, to));
        return key.isPresent();
    }

    private boolean isListed(YamlSequence list) {
        return list.items().stream().anyMatch(item -> named(item).isPresent());
    }

    private Optional<YamlScalar> named(YamlItem item) {
        return item.value() instanceof YamlScalar scalar
                && (scalar.value().equals(from) || scalar.value().startsWith(from + "="))
                ? Optional.of(scalar) : Optional.empty();
    }

    /** An own copy of what is inherited, because an own key hides the inherited one as a whole. */
    private Fresh copyOf(ServiceBody body) {
        List<EnvironmentEntry> entries = body.service().environment();
        if (entries.stream().anyMatch(EnvironmentEntry::inList)) {
            return Fresh.items(entries.stream().map(entry -> entry.name().equals(from)
                    ? to + entry.node().value().substring(from.length()) : entry.node().value()).toList());
        }
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        entries.forEach(entry -> pairs.put(entry.name().equals(from) ? to : entry.name(),
                FreshCopy.of(entry.node())));
        return new Fresh.Pairs(pairs);
    }
}

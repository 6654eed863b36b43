package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code depends_on} of one service while a verb edits it, in its list and mapping forms. */
final class DependsOn {

    private static final String KEY = "depends_on";

    private final ServiceBody body;

    DependsOn(ServiceBody body) {
        this.body = body;
    }

    Optional<Dependency> on(String service) {
        return body.service().dependencies().stream().filter(d -> d.service().equals(service)).findFirst();
    }

    /**
     * @param how what is said of the dependency; {@link #pair} of the default condition needs no words
     * @return why it cannot be done; empty when it is done
     */
    Optional<Outcome> add(String service, Fresh how) {
        return add(service, how, false);
    }

    /** @param keyed true to begin with a mapping where there is nothing yet */
    Optional<Outcome> add(String service, Fresh how, boolean keyed) {
        boolean started = how.equals(pair(DependencyCondition.SERVICE_STARTED));
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        if (body.isMerged(KEY) || body.isAliased(KEY)) {
            List<String> listed = inheritedList();
            if (started && !listed.isEmpty()) {
                listed.add(service);
                body.set(KEY, Fresh.items(listed), Placement.LAST);
            } else {
                setInherited(service, how);
            }
        } else if (own.isEmpty() || own.get().isNull() || isEmpty(own.get())) {
            body.set(KEY, started && !keyed ? Fresh.items(List.of(service)) : Fresh.pair(service, how),
                    Placement.LAST);
        } else if (own.get() instanceof YamlSequence sequence) {
            if (started) {
                body.patcher().appendItem(sequence, Fresh.text(service));
            } else {
                return addToList(sequence, service, how);
            }
        } else if (own.get() instanceof YamlMapping mapping) {
            body.patcher().insertEntry(mapping, service, how, Placement.LAST);
        } else {
            return Optional.of(notReadable());
        }
        return Optional.empty();
    }

    private Optional<Outcome> addToList(YamlSequence sequence, String service, Fresh how) {
        if (!ofScalars(sequence)) {
            return Optional.of(notReadable());
        }
        Map<String, DependencyCondition> all = conditions();
        if (all.size() != sequence.items().size()) {
            return Optional.of(notReadable());
        }
        List<Fresh> values = new ArrayList<>(all.values().stream().map(DependsOn::pair).toList());
        body.patcher().itemsToEntries(body.body(), sequence, values);
        body.patcher().addEntryBehind(body.body(), sequence, service, how);
        return Optional.empty();
    }

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> remove(String service) {
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        if (body.isMerged(KEY) || body.isAliased(KEY)) {
            removeInherited(service);
            return Optional.empty();
        }
        if (own.isPresent() && own.get() instanceof YamlSequence sequence) {
            return removeItem(sequence, service);
        }
        if (own.isPresent() && own.get() instanceof YamlMapping mapping && mapping.entry(service).isPresent()) {
            if (mapping.entries().size() == 1) {
                body.remove(KEY);
            } else {
                body.unmerge(mapping, service);
                body.patcher().removeEntry(mapping, mapping.entry(service).get());
            }
            return Optional.empty();
        }
        if (own.isPresent() && own.get() instanceof YamlMapping mapping) {
            if (mapping.entries().size() == 1) {
                removeInherited(service);
            } else {
                body.unmerge(mapping, service);
            }
            return Optional.empty();
        }
        return Optional.of(notReadable());
    }

    private Optional<Outcome> removeItem(YamlSequence sequence, String service) {
        List<YamlItem> naming = sequence.items().stream()
                .filter(item -> item.value().asScalar().filter(s -> References.names(s.value(), service)).isPresent())
                .toList();
        if (naming.size() == sequence.items().size()) {
            body.remove(KEY);
        } else {
            naming.forEach(item -> body.patcher().removeItem(sequence, item));
        }
        return Optional.empty();
    }

    /**
     * Lets a dependency end at another service, in its place.
     *
     * @return why it cannot be done; empty when it is done
     */
    Optional<Outcome> rename(String service, String to) {
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        if (body.isMerged(KEY) || body.isAliased(KEY)) {
            renameInherited(service, to);
        } else if (own.isPresent() && own.get() instanceof YamlSequence sequence && ofOwnScalars(sequence)) {
            sequence.items().stream().map(item -> (YamlScalar) item.value())
                    .filter(scalar -> References.names(scalar.value(), service))
                    .forEach(scalar -> body.patcher().replaceIn(scalar, Interpolation.nameIn(scalar.value()), to));
        } else if (own.isPresent() && own.get() instanceof YamlMapping mapping && mapping.entry(service).isPresent()) {
            body.patcher().renameKey((YamlScalar) mapping.entry(service).get().key(), to);
        } else {
            return Optional.of(Refusals.inherited("The dependency on '" + service + "'"));
        }
        return Optional.empty();
    }

    private void renameInherited(String service, String to) {
        List<String> listed = inheritedList();
        if (!listed.isEmpty()) {
            listed.replaceAll(name -> name.equals(service) ? to : name);
            body.set(KEY, Fresh.items(listed), Placement.LAST);
        } else {
            Map<String, Fresh> all = new LinkedHashMap<>();
            inherited().forEach((name, how) -> all.put(name.equals(service) ? to : name, how));
            body.set(KEY, new Fresh.Pairs(all), Placement.LAST);
        }
    }

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> setCondition(String service, DependencyCondition condition) {
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        Map<String, DependencyCondition> all = conditions();
        all.put(service, condition);
        if (own.isPresent() && own.get() instanceof YamlMapping mapping && mapping.entry(service).isPresent()) {
            return setInEntry(mapping, mapping.entry(service).get(), condition);
        }
        if (own.isPresent() && own.get() instanceof YamlMapping mapping) {
            body.patcher().insertEntry(mapping, service, conditioned(service, condition), Placement.LAST);
            return Optional.empty();
        }
        if (body.isMerged(KEY) || body.isAliased(KEY)) {
            setInherited(service, conditioned(service, condition));
            return Optional.empty();
        }
        if (own.isPresent() && own.get() instanceof YamlSequence sequence && ofScalars(sequence)
                && all.size() == sequence.items().size()) {
            body.patcher().itemsToEntries(body.body(), sequence, all.values().stream().map(DependsOn::pair).toList());
            return Optional.empty();
        }
        return Optional.of(notReadable());
    }

    private Optional<Outcome> setInEntry(YamlMapping mapping, YamlEntry entry, DependencyCondition condition) {
        if (entry.value() instanceof YamlMapping inner && !inner.entries().isEmpty()) {
            Optional<YamlEntry> written = inner.entry("condition");
            if (written.isPresent()) {
                body.patcher().setValue(inner, written.get(), Fresh.text(condition.key()));
            } else {
                body.patcher().insertEntry(inner, "condition", Fresh.text(condition.key()), Placement.FIRST);
            }
        } else {
            body.patcher().setValue(mapping, entry, pair(condition));
        }
        return Optional.empty();
    }

    private Map<String, DependencyCondition> conditions() {
        Map<String, DependencyCondition> all = new LinkedHashMap<>();
        body.service().dependencies().forEach(d -> all.put(d.service(), d.condition()));
        return all;
    }

    /** The names of an inherited list; empty where a mapping is inherited. */
    private List<String> inheritedList() {
        return body.service().attribute(KEY).flatMap(attribute -> attribute.value().asSequence())
                .map(list -> conditions().keySet()).map(ArrayList::new).orElseGet(ArrayList::new);
    }

    /** An own copy of what is inherited, with everything it says of each dependency. */
    private Map<String, Fresh> inherited() {
        Map<String, Fresh> copy = new LinkedHashMap<>();
        if (body.service().attribute(KEY).map(a -> FreshCopy.of(a.value())).orElse(Fresh.nothing())
                instanceof Fresh.Pairs pairs) {
            copy.putAll(pairs.pairs());
        } else {
            conditions().forEach((service, condition) -> copy.put(service, pair(condition)));
        }
        return copy;
    }

    private void setInherited(String service, Fresh value) {
        Map<String, Fresh> all = inherited();
        all.put(service, value);
        body.set(KEY, new Fresh.Pairs(all), Placement.LAST);
    }

    private void removeInherited(String service) {
        List<String> listed = inheritedList();
        if (!listed.isEmpty()) {
            listed.remove(service);
            body.set(KEY, listed.isEmpty() ? Fresh.inlineItems(listed) : Fresh.items(listed), Placement.LAST);
        } else {
            Map<String, Fresh> rest = inherited();
            rest.remove(service);
            body.set(KEY, new Fresh.Pairs(rest), Placement.LAST);
        }
    }

    /** What the inherited entry says, with another condition. */
    private Fresh conditioned(String service, DependencyCondition condition) {
        return body.service().attribute(KEY, service)
                .map(entry -> FreshCopy.with(entry, "condition", Fresh.text(condition.key())))
                .orElse(pair(condition));
    }

    /** What is said of a dependency with that condition and nothing else. */
    static Fresh pair(DependencyCondition condition) {
        return Fresh.pair("condition", Fresh.text(condition.key()));
    }

    /** True for a list that can become a mapping: keys know no variables. */
    private static boolean ofScalars(YamlSequence sequence) {
        return sequence.items().stream().allMatch(item -> item.value() instanceof YamlScalar scalar
                && !Interpolation.isIn(scalar.value()));
    }

    private static boolean ofOwnScalars(YamlSequence sequence) {
        return sequence.items().stream().allMatch(item -> item.value() instanceof YamlScalar);
    }

    private static boolean isEmpty(YamlNode node) {
        return node instanceof YamlSequence sequence && sequence.items().isEmpty()
                || node instanceof YamlMapping mapping && mapping.entries().isEmpty();
    }

    private Outcome notReadable() {
        boolean byVariable = body.service().attribute(KEY).flatMap(a -> a.value().asSequence()).stream()
                .flatMap(list -> list.values().stream()).flatMap(item -> item.asScalar().stream())
                .anyMatch(item -> Interpolation.isIn(item.value()));
        if (byVariable) {
            return Outcome.refuse("named-by-variable", "'" + body.service().name() + "' names a dependency by a "
                    + "variable; a condition needs its name as a key, and keys know no variables.",
                    "Write the name itself into depends_on first.");
        }
        return Refusals.notAMapping("'depends_on' of service '" + body.service().name() + "'");
    }
}

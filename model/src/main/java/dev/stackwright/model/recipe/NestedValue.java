package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlAlias;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * A value below mappings of a service, such as {@code deploy.resources.limits.memory}, while a verb edits it. A
 * mapping on the way there that is inherited is written out as an own copy, because an own key hides the inherited
 * one as a whole.
 */
final class NestedValue {

    private final ServiceBody body;
    private final List<String> path;

    /** @param path keys from the service's attribute to the value, at least two */
    NestedValue(ServiceBody body, List<String> path) {
        this.body = body;
        this.path = List.copyOf(path);
    }

    /** What is there, inherited or not. */
    Optional<Attribute> attribute() {
        return attributeAt(path.size());
    }

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> set(Fresh value) {
        Optional<YamlEntry> own = body.ownEntry(path.get(0));
        if (own.isEmpty() || body.isAliased(path.get(0))) {
            body.set(path.get(0), copyWith(1, value), Placement.LAST);
            return Optional.empty();
        }
        return setIn(body.body(), own.get(), 1, value);
    }

    /** @param entry the entry of the key before that depth */
    private Optional<Outcome> setIn(YamlMapping holder, YamlEntry entry, int depth, Fresh value) {
        if (depth == path.size() || entry.value() instanceof YamlAlias || entry.value().isNull()) {
            body.patcher().setValue(holder, entry, copyWith(depth, value));
            return Optional.empty();
        }
        if (!(entry.value() instanceof YamlMapping mapping)) {
            return Optional.of(Refusals.notAMapping("'" + String.join(".", path.subList(0, depth)) + "' of service '"
                    + body.service().name() + "'"));
        }
        String key = path.get(depth);
        Optional<YamlEntry> inner = mapping.entry(key);
        if (inner.isPresent()) {
            return setIn(mapping, inner.get(), depth + 1, value);
        }
        if (mapping.entries().isEmpty() && !holder.flow()) {
            body.patcher().setValue(holder, entry, copyWith(depth, value));
        } else {
            body.patcher().insertEntry(mapping, key, copyWith(depth + 1, value), Placement.LAST);
        }
        return Optional.empty();
    }

    /** What stands below the first keys of the path, with the value set in it. */
    private Fresh copyWith(int depth, Fresh value) {
        Fresh there = attributeAt(depth).map(found -> FreshCopy.of(found.value())).orElse(Fresh.nothing());
        return FreshCopy.with(there, path.subList(depth, path.size()), value);
    }

    /**
     * Takes the value out, and mappings that would be empty without it. Nothing happens where it is not there.
     *
     * @param title what undo calls it
     * @return the outcome where the value is inherited; empty when it is done, or there is nothing to do
     */
    Optional<Outcome> remove(String title) {
        if (attribute().isEmpty()) {
            return Optional.empty();
        }
        YamlMapping holder = body.body();
        Optional<YamlMapping> outermost = Optional.empty();
        Optional<YamlEntry> gone = Optional.empty();
        for (int depth = 0; depth < path.size(); depth++) {
            Optional<YamlEntry> entry = holder.entry(path.get(depth));
            if (entry.isEmpty()) {
                return Optional.of(removeInherited(title));
            }
            if (gone.isEmpty() || holder.entries().size() > 1) {
                gone = entry;
                outermost = Optional.of(holder);
            }
            if (depth + 1 < path.size()) {
                if (!(entry.get().value() instanceof YamlMapping inner)) {
                    return Optional.of(removeInherited(title));
                }
                holder = inner;
            }
        }
        takeOut(outermost.orElseThrow(), gone.orElseThrow(), holder);
        return Optional.empty();
    }

    private Outcome removeInherited(String title) {
        YamlEntry written = attribute().orElseThrow().entry();
        return body.removeInherited("'" + String.join(".", path) + "'", title,
                own -> own.set(path.get(0), new NestedValue(own, path).copyWithout(), Placement.LAST),
                source -> AtSource.remove(body.snapshot().tree(), source, written));
    }

    private Fresh copyWithout() {
        return FreshCopy.without(FreshCopy.of(attributeAt(1).orElseThrow().value()), path.subList(1, path.size()));
    }

    /** @param innermost the mapping that holds the value itself */
    private void takeOut(YamlMapping holder, YamlEntry gone, YamlMapping innermost) {
        if (holder == innermost) {
            body.unmerge(holder, path.get(path.size() - 1));
            body.patcher().removeEntry(holder, gone);
        } else {
            MergeKeys.removeEmptied(body.patcher(), holder, gone);
        }
    }

    private Optional<Attribute> attributeAt(int depth) {
        return body.service().attribute(path.get(0), path.subList(1, depth).toArray(String[]::new));
    }
}

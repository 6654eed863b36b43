package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds elements to the sections of the top level, which come into being where they are missing. */
final class Sections {

    private final Snapshot snapshot;
    private final YamlPatcher patcher;
    /** Elements of sections that are not written yet; each section is written as one. */
    private final Map<String, Map<String, Fresh>> missing = new LinkedHashMap<>();

    Sections(Snapshot snapshot, YamlPatcher patcher) {
        this.snapshot = snapshot;
        this.patcher = patcher;
    }

    /** @return why it cannot be done; empty when it is done */
    Optional<Outcome> add(String section, String name, Fresh value) {
        Optional<YamlEntry> entry = snapshot.compose().section(section);
        if (entry.isEmpty() || entry.get().value().isNull()) {
            missing.computeIfAbsent(section, s -> new LinkedHashMap<>()).put(name, value);
            return Optional.empty();
        }
        if (!(entry.get().value() instanceof YamlMapping mapping)) {
            return Optional.of(Refusals.notAMapping("'" + section + "'"));
        }
        if (mapping.entries().isEmpty()) {
            missing.computeIfAbsent(section, s -> new LinkedHashMap<>()).put(name, value);
        } else {
            patcher.insertEntry(mapping, name, value, Placement.LAST);
        }
        return Optional.empty();
    }

    TextPatch patch() {
        missing.forEach(this::write);
        missing.clear();
        return patcher.patch();
    }

    private void write(String section, Map<String, Fresh> elements) {
        Fresh value = new Fresh.Pairs(elements);
        List<YamlMapping> roots = snapshot.compose().roots();
        if (roots.isEmpty()) {
            patcher.appendToEnd(section, value);
            return;
        }
        YamlMapping root = roots.get(roots.size() - 1);
        Optional<YamlMapping> holder = roots.stream().filter(r -> r.entry(section).isPresent())
                .reduce((first, second) -> second);
        if (holder.isPresent()) {
            patcher.setValue(holder.get(), holder.get().entry(section).orElseThrow(), value);
        } else if (root.entries().isEmpty()) {
            patcher.replace(new Range(root.contentStart(), root.end()), patcher.written(section, value));
        } else {
            patcher.insertEntry(root, section, value, Placement.LAST);
        }
    }
}

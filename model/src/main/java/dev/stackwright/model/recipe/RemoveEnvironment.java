package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Takes one environment variable out of a service. */
public record RemoveEnvironment(String service, String name) implements Recipe {

    private static final String KEY = "environment";

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, this::remove);
    }

    private Outcome remove(ServiceBody body) {
        boolean known = body.service().environment().stream().anyMatch(entry -> entry.name().equals(name));
        if (!known) {
            return Refusals.noSuchVariable(service, name);
        }
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        if (own.isPresent() && own.get() instanceof YamlSequence sequence) {
            return removeItems(body, sequence, naming(sequence));
        }
        if (own.isPresent() && own.get() instanceof YamlMapping mapping && mapping.entry(name).isPresent()) {
            if (mapping.entries().size() == 1) {
                body.remove(KEY);
            } else {
                body.unmerge(mapping, name);
                body.patcher().removeEntry(mapping, mapping.entry(name).get());
            }
            return body.done(title());
        }
        return body.removeInherited("The variable '" + name + "'", title(), this::removeFromCopy,
                source -> removeAtSource(body, source));
    }

    private void removeFromCopy(ServiceBody body) {
        Optional<YamlNode> own = body.ownEntry(KEY).map(YamlEntry::value);
        if (own.isPresent() && own.get() instanceof YamlMapping mapping && mapping.entries().size() > 1) {
            body.unmerge(mapping, name);
        } else {
            body.set(KEY, EnvironmentForm.copyWithout(body.service(), name), Placement.LAST);
        }
    }

    private boolean removeAtSource(ServiceBody body, YamlPatcher source) {
        Optional<YamlEntry> entry = body.service().attribute(KEY, name).map(Attribute::entry);
        if (entry.isPresent()) {
            return AtSource.remove(body.snapshot().tree(), source, entry.get());
        }
        Optional<YamlSequence> list = body.service().attribute(KEY).flatMap(a -> a.value().asSequence());
        return list.isPresent() && naming(list.get()).size() == 1
                && AtSource.remove(source, list.get(), naming(list.get()).get(0));
    }

    private Outcome removeItems(ServiceBody body, YamlSequence sequence, List<YamlItem> items) {
        if (items.size() == sequence.items().size()) {
            body.remove(KEY);
        } else {
            items.forEach(item -> body.patcher().removeItem(sequence, item));
        }
        return body.done(title());
    }

    private List<YamlItem> naming(YamlSequence sequence) {
        return sequence.items().stream().filter(item -> item.value().asScalar()
                .filter(scalar -> scalar.value().equals(name) || scalar.value().startsWith(name + "=")).isPresent())
                .toList();
    }

    private String title() {
        return "Remove " + name + " from " + service;
    }
}

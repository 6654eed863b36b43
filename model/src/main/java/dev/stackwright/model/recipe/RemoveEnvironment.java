package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Takes one environment variable out of a service. */
public record RemoveEnvironment(String service, String name) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, this::remove);
    }

    private Outcome remove(ServiceBody body) {
        boolean known = body.service().environment().stream().anyMatch(entry -> entry.name().equals(name));
        if (!known) {
            return Refusals.noSuchVariable(service, name);
        }
        Optional<YamlEntry> own = body.ownEntry("environment");
        if (own.isPresent() && own.get().value() instanceof YamlSequence sequence) {
            return removeItem(body, sequence);
        }
        if (own.isPresent() && own.get().value() instanceof YamlMapping mapping && mapping.entry(name).isPresent()) {
            if (mapping.entries().size() == 1) {
                body.remove("environment");
            } else {
                body.patcher().removeEntry(mapping, mapping.entry(name).get());
            }
            return body.done(title());
        }
        return Refusals.inherited("The variable '" + name + "'");
    }

    private Outcome removeItem(ServiceBody body, YamlSequence sequence) {
        List<YamlItem> naming = sequence.items().stream().filter(this::isNamedBy).toList();
        if (naming.isEmpty()) {
            return Refusals.inherited("The variable '" + name + "'");
        }
        if (naming.size() == sequence.items().size()) {
            body.remove("environment");
        } else {
            naming.forEach(item -> body.patcher().removeItem(sequence, item));
        }
        return body.done(title());
    }

    private boolean isNamedBy(YamlItem item) {
        return item.value() instanceof YamlScalar scalar
                && (scalar.value().equals(name) || scalar.value().startsWith(name + "="));
    }

    private String title() {
        return "Remove " + name + " from " + service;
    }
}

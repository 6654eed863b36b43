package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlItem;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets one environment variable of a service, in the form the service, or the file, uses. */
public record SetEnvironment(String service, String name, String value) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!isName(name)) {
            return Refusals.badVariable(name);
        }
        return ServiceBody.edit(snapshot, service, this::set);
    }

    static boolean isName(String text) {
        return text.matches("[^=\\s:#]+");
    }

    private Outcome set(ServiceBody body) {
        Optional<YamlEntry> own = body.ownEntry("environment");
        boolean inherited = body.isMerged("environment") || body.isAliased("environment");
        if (inherited) {
            body.set("environment", copyOf(body.service()), Placement.LAST);
        } else if (own.isPresent() && own.get().value() instanceof YamlSequence sequence
                && !sequence.items().isEmpty()) {
            setListed(body, sequence);
        } else if (own.isPresent() && own.get().value() instanceof YamlSequence) {
            body.set("environment", fresh(true), Placement.LAST);
        } else if (own.isEmpty() || own.get().value().isNull()) {
            body.set("environment", fresh(EnvironmentForm.isListed(body.snapshot())), Placement.LAST);
        } else {
            Optional<Outcome> refused = body.setNested("environment", name, mapped());
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return body.done("Set " + name + " of " + service);
    }

    private void setListed(ServiceBody body, YamlSequence sequence) {
        YamlScalar existing = null;
        for (YamlItem item : sequence.items()) {
            YamlNode node = item.value();
            if (node instanceof YamlScalar scalar && names(scalar.value())) {
                existing = scalar;
            }
        }
        if (existing == null) {
            body.patcher().appendItem(sequence, Fresh.text(name + "=" + value));
        } else {
            body.patcher().setScalar(existing, Fresh.text(name + "=" + value));
        }
    }

    private boolean names(String item) {
        return item.equals(name) || item.startsWith(name + "=");
    }

    private Fresh fresh(boolean listed) {
        return listed ? Fresh.items(List.of(name + "=" + value)) : Fresh.pair(name, mapped());
    }

    /** An own copy of what is inherited, because an own key hides the inherited one as a whole. */
    private Fresh copyOf(Service from) {
        List<EnvironmentEntry> entries = from.environment();
        Map<String, Fresh> copy = new LinkedHashMap<>();
        boolean listed = entries.stream().anyMatch(EnvironmentEntry::inList);
        entries.forEach(entry -> copy.put(entry.name(), listed ? Fresh.text(entry.node().value())
                : FreshCopy.of(entry.node())));
        // A name that is there keeps its place.
        copy.put(name, listed ? Fresh.text(name + "=" + value) : mapped());
        return listed ? new Fresh.Items(List.copyOf(copy.values()), false) : new Fresh.Pairs(copy);
    }

    /** A plain decimal number reads back as the same text everywhere; anything else is written as a string. */
    private Fresh.Text mapped() {
        return value.matches("0|[1-9]\\d{0,14}") ? Fresh.literal(value) : Fresh.text(value);
    }
}

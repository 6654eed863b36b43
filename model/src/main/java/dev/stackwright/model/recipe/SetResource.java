package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets a limit or reservation of a service, or takes it away. A service that uses the older attribute keeps using
 * it, for Docker Compose refuses two different numbers.
 *
 * @param value cores such as {@code 0.5}, or memory with its unit such as {@code 512M}, or a text with a variable;
 *              blank for none
 */
public record SetResource(String service, Resource resource, String value) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        String wanted = value.strip();
        if (!wanted.isEmpty() && !Interpolation.isIn(wanted) && !isAmount(wanted)) {
            return resource.isMemory()
                    ? Outcome.refuse("not-an-amount", "'" + wanted + "' is not an amount of memory.",
                            "Give a number with its unit, for example 512M or 2G.")
                    : Outcome.refuse("not-an-amount", "'" + wanted + "' is not a number of processor cores.",
                            "Give a number above 0, for example 0.5 or 2.");
        }
        return ServiceBody.edit(snapshot, service, body -> wanted.isEmpty() ? remove(body) : set(body, wanted));
    }

    private boolean isAmount(String text) {
        return resource.isMemory()
                ? text.toLowerCase(Locale.ROOT).matches("[1-9]\\d{0,14}(\\.\\d{1,6})?\\s?([kmgtp]?i?b?)")
                : text.matches("\\d{1,6}(\\.\\d{1,9})?") && Double.parseDouble(text) > 0;
    }

    private Outcome set(ServiceBody body, String wanted) {
        NestedValue nested = new NestedValue(body, resource.path());
        Optional<String> older = olderKey(body, nested);
        boolean unquoted = older.map(key -> body.service().attribute(key)).orElseGet(nested::attribute)
                .filter(SetResource::isPlain).isPresent();
        Fresh fresh = unquoted || older.isPresent() || resource.isMemory() ? Fresh.literal(wanted)
                : Fresh.quoted(wanted);
        Optional<Outcome> refused = Optional.empty();
        if (older.isPresent()) {
            body.set(older.get(), fresh, Placement.LAST);
        } else {
            refused = nested.set(fresh);
        }
        return refused.orElseGet(() -> body.done("Set " + words() + " of " + service + " to " + wanted));
    }

    private Outcome remove(ServiceBody body) {
        NestedValue nested = new NestedValue(body, resource.path());
        Optional<String> older = olderKey(body, nested);
        String title = "Remove " + words() + " of " + service;
        if (older.isPresent() && body.isMerged(older.get())) {
            YamlEntry written = body.service().attribute(older.get()).orElseThrow().entry();
            return body.removeInherited("'" + older.get() + "'", title, own -> own.removeWhole(older.get()),
                    source -> AtSource.remove(body.snapshot().tree(), source, written));
        }
        older.ifPresent(body::removeWhole);
        return nested.remove(title).orElseGet(() -> body.done(title));
    }

    /** The older attribute, where that is what the service uses. */
    private Optional<String> olderKey(ServiceBody body, NestedValue nested) {
        return resource.olderKey().filter(key -> nested.attribute().isEmpty())
                .filter(key -> body.service().attribute(key).isPresent());
    }

    private static boolean isPlain(Attribute attribute) {
        return attribute.value() instanceof YamlScalar scalar && scalar.style() == ScalarStyle.PLAIN;
    }

    private String words() {
        return switch (resource) {
            case CPU_LIMIT -> "CPU limit";
            case MEMORY_LIMIT -> "memory limit";
            case CPU_RESERVATION -> "CPU reservation";
            case MEMORY_RESERVATION -> "memory reservation";
        };
    }
}

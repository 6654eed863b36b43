package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.Healthcheck;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import java.util.List;
import java.util.Optional;

/**
 * Switches the health check of a service off, that of its image included, or on again. What is written of it stays.
 */
public record SwitchHealthcheck(String service, boolean on) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            boolean off = body.service().healthcheck().filter(Healthcheck::disabled).isPresent();
            if (off != on) {
                return Refusals.noChange("The health check of '" + service + "' is switched "
                        + (on ? "on" : "off") + " already.");
            }
            NestedValue disable = new NestedValue(body, List.of("healthcheck", "disable"));
            String title = "Switch health check of " + service + (on ? " on" : " off");
            Optional<Outcome> refused = on ? switchOn(disable, title) : disable.set(Fresh.literal("true"));
            return refused.orElseGet(() -> body.done(title));
        });
    }

    private Optional<Outcome> switchOn(NestedValue disable, String title) {
        Optional<Attribute> written = disable.attribute();
        if (written.isEmpty()) {
            return Optional.of(Outcome.refuse("test-is-none", "The health check of '" + service
                    + "' is switched off by its test, NONE.", "Give it another test."));
        }
        return written.get().origin().isOwn() ? disable.remove(title) : disable.set(Fresh.literal("false"));
    }
}

package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import java.util.List;
import java.util.Optional;

/**
 * Sets one of the numbers of a health check, or takes it away.
 *
 * @param value a span of time such as {@code 1m30s}, for retries a whole number from 1, or a text with a variable;
 *              blank for the default of Docker
 */
public record SetHealthcheckTiming(String service, HealthcheckTiming timing, String value) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        String wanted = value.strip();
        if (!wanted.isEmpty() && !Interpolation.isIn(wanted) && !isAllowed(wanted)) {
            return timing.isDuration()
                    ? Outcome.refuse("not-a-duration", "'" + wanted + "' is not a span of time.",
                            "Give numbers with their units, for example 10s or 1m30s.")
                    : Outcome.refuse("not-a-number", "'" + wanted + "' is not a number of retries.",
                            "Give a whole number from 1.");
        }
        return ServiceBody.edit(snapshot, service, body -> {
            NestedValue nested = new NestedValue(body, List.of("healthcheck", timing.key()));
            String title = wanted.isEmpty() ? "Remove " + timing.key() + " of the health check of " + service
                    : "Set " + timing.key() + " of the health check of " + service + " to " + wanted;
            Optional<Outcome> refused = wanted.isEmpty() ? nested.remove(title)
                    : nested.set(timing.isDuration() ? Fresh.text(wanted) : Fresh.literal(wanted));
            return refused.orElseGet(() -> body.done(title));
        });
    }

    private boolean isAllowed(String text) {
        return timing.isDuration() ? text.matches("0|(\\d{1,9}(\\.\\d{1,9})?(ns|us|ms|s|m|h))+")
                : text.matches("[1-9]\\d{0,5}");
    }
}

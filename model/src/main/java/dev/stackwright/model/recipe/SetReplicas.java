package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import java.util.Optional;

/**
 * Sets how many containers of a service run.
 *
 * @param replicas a whole number from 0, or a text with a variable such as {@code ${API_REPLICAS:-3}}
 */
public record SetReplicas(String service, String replicas) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        String count = replicas.strip();
        if (!count.matches("\\d{1,6}") && !Interpolation.isIn(count)) {
            return Outcome.refuse("not-a-number", "'" + count + "' is not a number of replicas.",
                    "Give a whole number from 0, or a variable such as ${REPLICAS:-2}.");
        }
        return ServiceBody.edit(snapshot, service, body -> set(body, count));
    }

    private Outcome set(ServiceBody body, String count) {
        if (!count.equals("0") && !count.equals("1") && body.service().attribute("container_name").isPresent()) {
            return Outcome.refuse("container-name-set", "Service '" + service
                    + "' has a fixed container_name, so it can run only once.", "Remove container_name first.");
        }
        boolean usesScale = body.service().attribute("scale").isPresent()
                && body.service().attribute("deploy", "replicas").isEmpty();
        if (usesScale) {
            body.set("scale", Fresh.literal(count), Placement.LAST);
        } else {
            Optional<Outcome> refused = body.setNested("deploy", "replicas", Fresh.literal(count));
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return body.done("Set replicas of " + service + " to " + count);
    }
}

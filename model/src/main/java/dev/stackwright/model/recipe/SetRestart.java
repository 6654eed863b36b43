package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;

/**
 * Says when a service is started again.
 *
 * @param policy {@code no}, {@code always}, {@code unless-stopped}, or {@code on-failure} with or without a number
 */
public record SetRestart(String service, String policy) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        String wanted = policy.strip();
        if (!wanted.matches("no|always|unless-stopped|on-failure(:\\d{1,6})?")) {
            return Outcome.refuse("not-a-policy", "'" + wanted + "' is no restart policy.",
                    "Give no, always, unless-stopped or on-failure.");
        }
        return ServiceBody.edit(snapshot, service, body -> {
            body.set("restart", Fresh.text(wanted), Placement.LAST);
            return body.done("Restart " + service + ": " + wanted);
        });
    }
}

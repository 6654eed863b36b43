package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;

/** Takes a whole attribute out of a service. */
public record RemoveAttribute(String service, String attribute) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            if (body.service().attribute(attribute).isEmpty()) {
                return Outcome.refuse("no-such-attribute", "Service '" + service + "' has no " + attribute + ".", "");
            }
            if (body.ownEntry(attribute).isEmpty()) {
                return Refusals.inherited("'" + attribute + "'");
            }
            body.remove(attribute);
            return body.done("Remove " + attribute + " of " + service);
        });
    }
}

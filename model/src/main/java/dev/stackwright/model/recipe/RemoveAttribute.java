package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlEntry;

/** Takes a whole attribute out of a service. */
public record RemoveAttribute(String service, String attribute) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        return ServiceBody.edit(snapshot, service, body -> {
            if (body.service().attribute(attribute).isEmpty()) {
                return Outcome.refuse("no-such-attribute", "Service '" + service + "' has no " + attribute + ".", "");
            }
            if (body.isMerged(attribute)) {
                YamlEntry written = body.service().attribute(attribute).orElseThrow().entry();
                return body.removeInherited("'" + attribute + "'", title(), own -> own.removeWhole(attribute),
                        source -> AtSource.remove(body.snapshot().tree(), source, written));
            }
            body.removeWhole(attribute);
            return body.done(title());
        });
    }

    private String title() {
        return "Remove " + attribute + " of " + service;
    }
}

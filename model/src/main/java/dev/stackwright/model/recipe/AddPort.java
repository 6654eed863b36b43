package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;

/**
 * Publishes a port of a service.
 *
 * @param port in short syntax: {@code 8080:80}, {@code 127.0.0.1:8080:80/tcp}
 */
public record AddPort(String service, String port) implements Recipe {

    @Override
    public Outcome on(Snapshot snapshot) {
        String text = port.strip();
        if (!text.matches("(\\[?[\\w.:]+]?:)?([\\w${}:?-]*:)?[\\w${}:?-]+(/(tcp|udp))?")) {
            return Outcome.refuse("bad-port", "'" + text + "' is not a port mapping.",
                    "Write HOST:CONTAINER, for example 8080:80.");
        }
        return ServiceBody.edit(snapshot, service, body -> {
            boolean there = body.service().ports().stream().anyMatch(p -> p.shortText().equals(text));
            if (there) {
                return Refusals.noChange("'" + text + "' is published already.");
            }
            return new ListedAttribute(body, "ports").append(Fresh.quoted(text))
                    .orElseGet(() -> body.done("Publish " + text + " of " + service));
        });
    }
}

package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a service a health check.
 *
 * @param test the words of the test, beginning with {@code CMD} or {@code CMD-SHELL}
 */
public record SetHealthcheck(String service, List<String> test) implements Recipe {

    public SetHealthcheck {
        test = List.copyOf(test);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (test.isEmpty()) {
            return Refusals.blank("The test");
        }
        return ServiceBody.edit(snapshot, service, body -> {
            if (body.service().attribute("healthcheck").filter(a -> !a.value().isNull()).isEmpty()) {
                body.set("healthcheck", body(test), Placement.LAST);
                return body.done(title());
            }
            return body.setNested("healthcheck", "test", Fresh.inlineItems(test))
                    .orElseGet(() -> body.done(title()));
        });
    }

    private String title() {
        return "Set health check of " + service;
    }

    /** Interval, timeout and retries are those of Omnistrate Solutions Architect, phase 8, iteration 3, for stores. */
    static Fresh body(List<String> test) {
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        pairs.put("test", Fresh.inlineItems(test));
        pairs.put("interval", Fresh.text("10s"));
        pairs.put("timeout", Fresh.text("5s"));
        pairs.put("retries", Fresh.literal("5"));
        return new Fresh.Pairs(pairs);
    }
}

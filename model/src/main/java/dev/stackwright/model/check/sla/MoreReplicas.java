package dev.stackwright.model.check.sla;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.SetReplicas;
import java.util.Optional;

/** Lets a service run more often than it does. */
public final class MoreReplicas {

    private MoreReplicas() {
    }

    /** Why the number cannot simply be raised; empty where it can. */
    public static Optional<String> obstacle(Service service) {
        if (service.attribute("container_name").isPresent()) {
            return Optional.of("Remove container_name first: a name exists only once.");
        }
        return service.ports().stream().flatMap(port -> port.published().stream())
                .filter(published -> !published.contains("-") || Interpolation.isIn(published)).findFirst()
                .map(published -> "Host port " + published
                        + " can be taken once only: publish it from a load balancer in front, then raise the"
                        + " replicas.");
    }

    /**
     * A number that is a variable stays one, with a higher default.
     *
     * @param needed how many are to run
     */
    public static Recipe recipe(Service service, int needed) {
        String count = service.replicas().map(TextValue::raw).map(String::strip)
                .filter(raw -> raw.matches("\\$\\{[A-Za-z_]\\w*:?-\\d+}"))
                .map(raw -> raw.replaceAll("-\\d+}$", "-" + needed + "}"))
                .orElse(String.valueOf(needed));
        return new SetReplicas(service.name(), count);
    }
}

package dev.stackwright.model.recipe;

import dev.stackwright.model.yaml.Fresh;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a new service comes with.
 *
 * @param name        its name
 * @param image       its image
 * @param ports       entries of {@code ports} in short syntax
 * @param expose      ports other services reach
 * @param environment variables with their values
 * @param volumes     named volumes with the paths they are mounted at
 * @param healthcheck the words of the test; empty for none
 * @param command     the words of the command; empty for the image's own
 * @param restart     restart policy; empty for none
 */
public record NewService(String name, String image, List<String> ports, List<String> expose,
                         Map<String, String> environment, Map<String, String> volumes, List<String> healthcheck,
                         List<String> command, Optional<String> restart) {

    public NewService {
        ports = List.copyOf(ports);
        expose = List.copyOf(expose);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        volumes = Collections.unmodifiableMap(new LinkedHashMap<>(volumes));
        healthcheck = List.copyOf(healthcheck);
        command = List.copyOf(command);
    }

    public static NewService of(String name, String image) {
        return new NewService(name, image, List.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(),
                Optional.empty());
    }

    /** The same service under another name. */
    public NewService named(String other) {
        return new NewService(other, image, ports, expose, environment, volumes, healthcheck, command, restart);
    }

    /** The body in the order people write it. */
    Fresh body(boolean listedEnvironment) {
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        pairs.put("image", Fresh.text(image));
        restart.ifPresent(policy -> pairs.put("restart", Fresh.text(policy)));
        if (!command.isEmpty()) {
            pairs.put("command", Fresh.inlineItems(command));
        }
        if (!ports.isEmpty()) {
            pairs.put("ports", Fresh.quotedItems(ports));
        }
        if (!expose.isEmpty()) {
            pairs.put("expose", Fresh.quotedItems(expose));
        }
        if (!environment.isEmpty()) {
            pairs.put("environment", environment(listedEnvironment));
        }
        if (!volumes.isEmpty()) {
            List<String> mounts = new ArrayList<>();
            volumes.forEach((volume, path) -> mounts.add(volume + ":" + path));
            pairs.put("volumes", Fresh.items(mounts));
        }
        if (!healthcheck.isEmpty()) {
            pairs.put("healthcheck", SetHealthcheck.body(healthcheck));
        }
        return new Fresh.Pairs(pairs);
    }

    private Fresh environment(boolean listed) {
        if (listed) {
            return Fresh.items(environment.entrySet().stream()
                    .map(variable -> variable.getKey() + "=" + variable.getValue()).toList());
        }
        Map<String, Fresh> pairs = new LinkedHashMap<>();
        environment.forEach((name, value) -> pairs.put(name, Fresh.text(value)));
        return new Fresh.Pairs(pairs);
    }
}

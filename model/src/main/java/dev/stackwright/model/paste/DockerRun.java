package dev.stackwright.model.paste;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code docker run} lines, each of which becomes a service of one compose file. Nothing is dropped silently:
 * what has no counterpart is told.
 */
final class DockerRun {

    private static final Pattern REDIRECTION = Pattern.compile("\\s*\\d?[<>]+&?\\s*[^\\s;&|<>]*");

    private final Map<String, RunService> services = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private DockerRun() {
    }

    /** @return empty where the text is no such line */
    static Optional<Pasted> read(String text) {
        return new DockerRun().all(text);
    }

    private Optional<Pasted> all(String text) {
        String rest = RunWords.joined(text).strip();
        boolean found = false;
        while (!rest.isEmpty()) {
            RunWords command = RunWords.of(rest);
            rest = behind(command.rest());
            if (command.broken()) {
                return found || RunCommand.isOne(command.words())
                        ? Optional.of(Pasted.refused("A quote of the docker run line is not closed."))
                        : Optional.empty();
            }
            boolean comment = !command.words().isEmpty() && command.words().get(0).startsWith("#");
            if (command.words().isEmpty() || comment && !RunCommand.isOne(command.words())) {
                continue;
            }
            if (!RunCommand.isOne(command.words())) {
                if (!found) {
                    return Optional.empty();
                }
                notes.add("'" + String.join(" ", command.words()) + "' is left out: it is no docker run.");
                continue;
            }
            found = true;
            Optional<RunService> service = RunCommand.read(command.words());
            if (service.isEmpty()) {
                return Optional.of(Pasted.refused("The docker run line names no image."));
            }
            add(service.get());
        }
        return found ? Optional.of(new Pasted(yaml(), notes, "")) : Optional.empty();
    }

    /** What follows the operators at the beginning. Whoever redirects what a container writes does so in a shell. */
    private String behind(String operators) {
        Matcher redirected = REDIRECTION.matcher(operators);
        int end = 0;
        while (redirected.region(end, operators.length()).lookingAt()) {
            notes.add("'" + redirected.group().strip() + "' is left out: nothing is redirected in a stack.");
            end = redirected.end();
        }
        return operators.substring(end).replaceFirst("^[;&|\\s]+", "");
    }

    private void add(RunService service) {
        String name = service.name();
        for (int number = 2; services.containsKey(name); number++) {
            name = service.name() + "-" + number;
        }
        services.put(name, service);
        notes.addAll(service.notes());
    }

    private String yaml() {
        Map<String, Fresh> bodies = new LinkedHashMap<>();
        Map<String, Fresh> volumes = new LinkedHashMap<>();
        Map<String, Fresh> networks = new LinkedHashMap<>();
        services.forEach((name, service) -> {
            bodies.put(name, service.body());
            service.volumes().forEach(volume -> volumes.put(volume, Fresh.nothing()));
            service.networks().forEach(network -> networks.put(network, Fresh.nothing()));
        });
        YamlPatcher writer = new YamlPatcher(Snapshot.of("").tree());
        StringBuilder text = new StringBuilder(writer.written("services", new Fresh.Pairs(bodies))).append('\n');
        if (!volumes.isEmpty()) {
            text.append(writer.written("volumes", new Fresh.Pairs(volumes))).append('\n');
        }
        if (!networks.isEmpty()) {
            text.append(writer.written("networks", new Fresh.Pairs(networks))).append('\n');
        }
        return text.toString();
    }
}

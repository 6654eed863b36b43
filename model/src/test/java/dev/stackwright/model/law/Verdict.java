package dev.stackwright.model.law;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.model.compose.Interpolation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what Docker Compose reads after some edits with what was meant: what it read before, with the edits'
 * meaning added. Where the record says the same of an attribute before and after, so must Docker Compose. Of a
 * service that extends another only the existence is compared, for it changes with the other.
 */
final class Verdict {

    /** Keys that other attributes have a part in, compared one by one below. */
    private static final Set<String> COMPARED_APART = Set.of("image", "depends_on", "environment");
    private static final List<String> NAMESPACES = List.of("network_mode", "ipc", "pid", "uts", "userns_mode");

    private final JsonNode before;
    private final JsonNode after;
    private final StackRecord then;
    private final StackRecord meant;
    /** The names services had at first, by the names they have now. */
    private final Map<String, String> origins;
    private final List<String> differences = new ArrayList<>();

    Verdict(JsonNode before, JsonNode after, StackRecord then, StackRecord meant, Map<String, String> origins) {
        this.before = before.path("services");
        this.after = after.path("services");
        this.then = then;
        this.meant = meant;
        this.origins = origins;
    }

    /** One sentence a difference; empty where Docker Compose reads what was meant. */
    List<String> differences() {
        Set<String> expected = new TreeSet<>(meant.names());
        names(before).stream().filter(name -> !then.names().contains(name)).forEach(expected::add);
        compare("the services", expected, names(after));
        for (String name : meant.names()) {
            if (after.has(name)) {
                service(name);
            }
        }
        return differences;
    }

    private void service(String name) {
        String origin = origins.getOrDefault(name, name);
        Map<String, Object> old = then.services().getOrDefault(origin, Map.of());
        Map<String, Object> now = meant.services().get(name);
        JsonNode was = before.path(origin);
        JsonNode is = after.path(name);
        if (old.containsKey("extends")) {
            return;
        }
        image(name, old, now, was, is);
        compare(name + ".depends_on", dependencies(name, old, now, was), conditions(is.path("depends_on")));
        environment(name, old, now, was, is);
        replicas(name, old, now, is);
        healthcheck(name, old, now, was, is);
        networks(name, old, now, is);
        resources(name, old, now, is);
        untouched(name, old, now, was, is);
    }

    private void image(String name, Map<String, Object> old, Map<String, Object> now, JsonNode was, JsonNode is) {
        boolean changed = !Objects.equals(old.get("image"), now.get("image"));
        compare(name + ".image", changed ? shown(now.get("image")) : was.path("image").asText(),
                is.path("image").asText());
    }

    private Map<String, String> dependencies(String name, Map<String, Object> old, Map<String, Object> now,
                                             JsonNode was) {
        Map<String, String> expected = new TreeMap<>();
        Set<String> writtenThen = keys(old.get("depends_on"));
        Set<String> impliedThen = implied(old);
        conditions(was.path("depends_on")).forEach((service, condition) -> {
            if (!writtenThen.contains(service) && !impliedThen.contains(service)) {
                expected.put(now(service), condition);
            }
        });
        implied(now).forEach(service -> expected.put(service, "service_started"));
        if (now.get("depends_on") instanceof Map<?, ?> written) {
            written.forEach((service, how) ->
                    expected.put((String) service, String.valueOf(((Map<?, ?>) how).get("condition"))));
        }
        return expected;
    }

    /** Services that links, volumes and shared namespaces wait for, without being named in depends_on. */
    private static Set<String> implied(Map<String, Object> service) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : List.of("links", "volumes_from")) {
            if (service.get(key) instanceof List<?> items) {
                items.stream().map(String::valueOf).filter(item -> !item.startsWith("container:"))
                        .map(item -> item.split(":")[0]).forEach(names::add);
            }
        }
        for (String key : NAMESPACES) {
            if (service.get(key) instanceof String text && text.startsWith("service:")) {
                names.add(text.substring("service:".length()));
            }
        }
        return names;
    }

    private String now(String origin) {
        boolean kept = meant.names().contains(origin) && !origins.containsKey(origin);
        return kept ? origin : origins.entrySet().stream().filter(entry -> entry.getValue().equals(origin)).map(Map.Entry::getKey)
                .findFirst().orElse(origin);
    }

    private void environment(String name, Map<String, Object> old, Map<String, Object> now, JsonNode was,
                             JsonNode is) {
        boolean filled = now.containsKey("env_file") || now.containsKey("extends");
        Set<String> variables = new TreeSet<>(keys(old.get("environment")));
        variables.addAll(keys(now.get("environment")));
        for (String variable : variables) {
            Optional<Object> value = value(now, variable);
            JsonNode shown = is.path("environment").path(variable);
            if (value.equals(value(old, variable))) {
                compare(name + " " + variable, content(was.path("environment").path(variable)), content(shown));
            } else if (value.isEmpty()) {
                if (!filled) {
                    compare(name + " " + variable, true, shown.isMissingNode());
                }
            } else {
                compare(name + " " + variable, shown(value.get()), shown.isNull() ? "" : shown.asText());
            }
        }
    }

    /**
     * Without a newline at its end: a block scalar that ends a file without one gains it as soon as a line follows.
     */
    private static String content(JsonNode value) {
        return value.isTextual() ? value.asText().replaceFirst("\\n$", "") : value.toString();
    }

    private static Optional<Object> value(Map<String, Object> service, String variable) {
        return service.get("environment") instanceof Map<?, ?> all ? Optional.ofNullable(all.get(variable))
                : Optional.empty();
    }

    private void replicas(String name, Map<String, Object> old, Map<String, Object> now, JsonNode is) {
        Optional<Object> count = count(now);
        if (!count.equals(count(old))) {
            JsonNode shown = is.path("deploy").has("replicas") ? is.path("deploy").path("replicas") : is.path("scale");
            compare(name + " replicas", shown(count.orElse("")), shown.asText());
        }
    }

    private static Optional<Object> count(Map<String, Object> service) {
        Object replicas = service.get("deploy") instanceof Map<?, ?> deploy ? deploy.get("replicas") : null;
        return Optional.ofNullable(replicas).or(() -> Optional.ofNullable(service.get("scale")));
    }

    private void healthcheck(String name, Map<String, Object> old, Map<String, Object> now, JsonNode was, JsonNode is) {
        Object test = test(now);
        JsonNode shown = is.path("healthcheck").path("test");
        if (test.equals(test(old))) {
            compare(name + " healthcheck", was.path("healthcheck").path("test"), shown);
        } else if (test instanceof List<?> words) {
            List<String> read = new ArrayList<>();
            shown.forEach(word -> read.add(word.asText()));
            compare(name + " healthcheck", words.stream().map(Verdict::shown).toList(), read);
        }
    }

    private static Object test(Map<String, Object> service) {
        Object test = service.get("healthcheck") instanceof Map<?, ?> check ? check.get("test") : null;
        return Optional.ofNullable(test).orElse("");
    }

    private void networks(String name, Map<String, Object> old, Map<String, Object> now, JsonNode is) {
        if (now.get("networks") instanceof Map<?, ?> && !Objects.equals(old.get("networks"), now.get("networks"))) {
            compare(name + " networks", keys(now.get("networks")), names(is.path("networks")));
        }
    }

    /** Amounts are written in many ways; whether there is one is compared. */
    private void resources(String name, Map<String, Object> old, Map<String, Object> now, JsonNode is) {
        if (!Objects.equals(old.get("deploy"), now.get("deploy"))) {
            for (String kind : List.of("limits", "reservations")) {
                Object amounts = now.get("deploy") instanceof Map<?, ?> deploy
                        && deploy.get("resources") instanceof Map<?, ?> resources ? resources.get(kind) : null;
                compare(name + " " + kind, keys(amounts),
                        names(is.path("deploy").path("resources").path(kind)));
            }
        }
    }

    private void untouched(String name, Map<String, Object> old, Map<String, Object> now, JsonNode was, JsonNode is) {
        if (was.isMissingNode()) {
            return;
        }
        Set<String> keys = new TreeSet<>(names(was));
        keys.addAll(names(is));
        for (String key : keys) {
            if (!COMPARED_APART.contains(key) && Objects.equals(old.get(key), now.get(key))) {
                compare(name + "." + key, was.path(key), is.path(key));
            }
        }
    }

    /** A value as Docker Compose prints it: variables at their defaults, dollar signs doubled. */
    private static String shown(Object value) {
        return value instanceof String text ? Interpolation.withDefaults(text).replace("$", "$$") : "";
    }

    private static Map<String, String> conditions(JsonNode dependencies) {
        Map<String, String> found = new TreeMap<>();
        dependencies.fields().forEachRemaining(one -> found.put(one.getKey(), one.getValue().path("condition").asText()));
        return found;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> found = new TreeSet<>();
        object.fieldNames().forEachRemaining(found::add);
        return found;
    }

    private static Set<String> keys(Object map) {
        Set<String> found = new TreeSet<>();
        if (map instanceof Map<?, ?> given) {
            given.keySet().forEach(key -> found.add((String) key));
        }
        return found;
    }

    private void compare(String what, Object expected, Object shown) {
        if (!Objects.equals(expected, shown)) {
            differences.add(what + " should be " + expected + ", Docker Compose reads " + shown);
        }
    }
}

package dev.stackwright.model.law;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A stack as plain maps, lists and strings, and the verbs as operations on them. Knows nothing of text, so that it
 * can say what a recipe should have done to one.
 *
 * @param services  attributes by service, hosts marked (see {@link HostMarks})
 * @param sections  everything else of the top level
 * @param positions nodes placed by hand
 */
record StackRecord(Map<String, Map<String, Object>> services, Map<String, Object> sections,
                   SortedMap<ElementId, NodePosition> positions) {

    private static final List<String> NAMESPACES = List.of("network_mode", "ipc", "pid", "uts", "userns_mode");
    private static final String STARTED = "service_started";

    /** The services, with the order they stand in. */
    List<String> names() {
        return List.copyOf(services.keySet());
    }

    /** The same without marks, as it compares. */
    StackRecord plain() {
        Map<String, Map<String, Object>> plain = new LinkedHashMap<>();
        services.forEach((name, body) -> plain.put(name, map(HostMarks.strip((Object) body))));
        return new StackRecord(plain, map(HostMarks.strip((Object) sections)), positions);
    }

    /** Extensions ({@code x-…}) are no elements: whether a rename reaches into them depends on who uses them. */
    StackRecord withExtensionsOf(StackRecord other) {
        Map<String, Object> changed = new LinkedHashMap<>(sections);
        changed.keySet().removeIf(name -> name.startsWith("x-"));
        other.sections.forEach((name, value) -> {
            if (name.startsWith("x-")) {
                changed.put(name, value);
            }
        });
        return new StackRecord(services, changed, positions);
    }

    StackRecord set(String service, String key, Object value) {
        return change(service, body -> {
            body.put(key, value);
            return body;
        });
    }

    /** Sets {@code outer.inner}; keeps what else stands in {@code outer}. */
    StackRecord setIn(String service, String outer, String inner, Object value) {
        Map<String, Object> changed = mapOf(service, outer);
        changed.put(inner, value);
        return set(service, outer, changed);
    }

    StackRecord removeFrom(String service, String outer, String inner) {
        Map<String, Object> rest = mapOf(service, outer);
        rest.remove(inner);
        return setOrDrop(service, outer, rest, rest.isEmpty());
    }

    StackRecord append(String service, String key, Object item) {
        List<Object> all = listOf(service, key);
        all.add(item);
        return set(service, key, all);
    }

    StackRecord removeAt(String service, String key, int index) {
        List<Object> rest = listOf(service, key);
        rest.remove(index);
        return setOrDrop(service, key, rest, rest.isEmpty());
    }

    /** Adds a dependency, or gives the one there is another condition. */
    StackRecord depend(String from, String to, Optional<String> condition) {
        Map<String, Object> dependency = new LinkedHashMap<>();
        if (mapOf(from, "depends_on").get(to) instanceof Map<?, ?> given) {
            dependency.putAll(map(given));
        }
        dependency.put("condition", condition.orElse(STARTED));
        return setIn(from, "depends_on", to, dependency);
    }

    StackRecord replicas(String service, String count) {
        boolean scaled = services.get(service).containsKey("scale")
                && !mapOf(service, "deploy").containsKey("replicas");
        return scaled ? set(service, "scale", count) : setIn(service, "deploy", "replicas", count);
    }

    /** Gives a check another test and switches it on; a service without a check gets the fresh one. */
    StackRecord checkBy(String service, List<String> test, Map<String, Object> fresh) {
        Map<String, Object> check = mapOf(service, "healthcheck");
        check.remove("disable");
        if (check.isEmpty()) {
            return set(service, "healthcheck", fresh);
        }
        check.put("test", test);
        return set(service, "healthcheck", check);
    }

    StackRecord add(String name, Map<String, Object> body) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>(services);
        all.put(name, body);
        return new StackRecord(all, sections, positions);
    }

    StackRecord declareVolume(String name) {
        Map<String, Object> volumes = sections.get("volumes") instanceof Map<?, ?> given
                ? map(given) : new LinkedHashMap<>();
        volumes.putIfAbsent(name, Optional.empty());
        Map<String, Object> changed = new LinkedHashMap<>(sections);
        changed.put("volumes", volumes);
        return new StackRecord(services, changed, positions);
    }

    StackRecord move(Map<ElementId, NodePosition> moved) {
        SortedMap<ElementId, NodePosition> all = new TreeMap<>(positions);
        all.putAll(moved);
        return new StackRecord(services, sections, all);
    }

    StackRecord remove(String gone) {
        Map<String, Map<String, Object>> left = new LinkedHashMap<>();
        services.forEach((name, body) -> {
            if (!name.equals(gone)) {
                Map<String, Object> detached = map(HostMarks.unmark(body, gone));
                dropNamed(detached, "depends_on", gone);
                dropNamed(detached, "links", gone);
                dropNamed(detached, "volumes_from", gone);
                left.put(name, detached);
            }
        });
        SortedMap<ElementId, NodePosition> places = new TreeMap<>(positions);
        places.remove(ElementId.service(gone));
        return new StackRecord(left, sections, places);
    }

    private static void dropNamed(Map<String, Object> body, String key, String gone) {
        Object value = body.get(key);
        if (value instanceof Map<?, ?> named) {
            Map<String, Object> rest = map(named);
            rest.remove(gone);
            value = rest;
        } else if (value instanceof List<?> items) {
            value = items.stream().filter(item -> !item.equals(gone)
                    && !String.valueOf(item).startsWith(gone + ":")).toList();
        }
        if (Map.of().equals(value) || List.of().equals(value)) {
            body.remove(key);
        } else if (value != null) {
            body.put(key, value);
        }
    }

    StackRecord rename(String from, String to) {
        Map<String, Map<String, Object>> renamed = new LinkedHashMap<>();
        services.forEach((name, body) -> renamed.put(name.equals(from) ? to : name, renamed(body, from, to)));
        SortedMap<ElementId, NodePosition> places = new TreeMap<>();
        positions.forEach((id, place) ->
                places.put(id.equals(ElementId.service(from)) ? ElementId.service(to) : id, place));
        return new StackRecord(renamed, sections, places);
    }

    private static Map<String, Object> renamed(Map<String, Object> before, String from, String to) {
        Map<String, Object> body = map(HostMarks.rename(before, from, to));
        body.computeIfPresent("depends_on", (key, value) -> rekeyed(map(value), from, to));
        for (String key : List.of("links", "volumes_from")) {
            body.computeIfPresent(key, (k, items) -> items instanceof List<?> list ? list.stream().map(item ->
                    item.equals(from) ? to
                            : String.valueOf(item).startsWith(from + ":") ? to + item.toString().substring(
                                    from.length()) : item).toList() : items);
        }
        UnaryOperator<Object> namespace = value -> value.equals("service:" + from) ? "service:" + to : value;
        NAMESPACES.forEach(key -> body.computeIfPresent(key, (k, value) -> namespace.apply(value)));
        body.computeIfPresent("extends", (key, value) -> extended(value, from, to));
        if (body.get("build") instanceof Map<?, ?> build && build.get("additional_contexts") instanceof Map<?, ?> all) {
            Map<String, Object> contexts = map(all);
            contexts.replaceAll((name, value) -> namespace.apply(value));
            Map<String, Object> changed = map(build);
            changed.put("additional_contexts", contexts);
            body.put("build", changed);
        }
        return body;
    }

    private static Object extended(Object value, String from, String to) {
        if (value instanceof Map<?, ?> given && !given.containsKey("file") && from.equals(given.get("service"))) {
            Map<String, Object> changed = map(given);
            changed.put("service", to);
            return changed;
        }
        return value.equals(from) ? to : value;
    }

    private static Map<String, Object> rekeyed(Map<String, Object> before, String from, String to) {
        Map<String, Object> after = new LinkedHashMap<>();
        before.forEach((name, value) -> after.put(name.equals(from) ? to : name, value));
        return after;
    }

    private StackRecord setOrDrop(String service, String key, Object value, boolean drop) {
        return change(service, body -> {
            if (drop) {
                body.remove(key);
            } else {
                body.put(key, value);
            }
            return body;
        });
    }

    private StackRecord change(String service, Function<Map<String, Object>, Map<String, Object>> how) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>(services);
        all.put(service, how.apply(new LinkedHashMap<>(services.get(service))));
        return new StackRecord(all, sections, positions);
    }

    private Map<String, Object> mapOf(String service, String key) {
        return services.get(service).get(key) instanceof Map<?, ?> given ? map(given) : new LinkedHashMap<>();
    }

    private List<Object> listOf(String service, String key) {
        return services.get(service).get(key) instanceof List<?> given ? new ArrayList<>(given) : new ArrayList<>();
    }

    private static Map<String, Object> map(Object tree) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }
}

package dev.stackwright.model.law;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The same with what another record says of some services. */
    StackRecord withServicesOf(StackRecord other, List<String> names) {
        Map<String, Map<String, Object>> changed = new LinkedHashMap<>(services);
        names.forEach(name -> changed.put(name, other.services.get(name)));
        return new StackRecord(changed, sections, positions);
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
        return declare("volumes", name);
    }

    private StackRecord declare(String section, String name) {
        Map<String, Object> elements = sections.get(section) instanceof Map<?, ?> given
                ? map(given) : new LinkedHashMap<>();
        elements.putIfAbsent(name, Optional.empty());
        Map<String, Object> changed = new LinkedHashMap<>(sections);
        changed.put(section, elements);
        return new StackRecord(services, changed, positions);
    }

    /** A service once more, right behind the first, without what there can be only once. */
    StackRecord duplicate(String name, String copy, Set<String> dropped, List<Integer> droppedPorts) {
        Map<String, Object> body = new LinkedHashMap<>(services.get(name));
        body.keySet().removeAll(dropped);
        if (!droppedPorts.isEmpty()) {
            List<Object> ports = listOf(name, "ports");
            List<Object> left = new ArrayList<>();
            for (int i = 0; i < ports.size(); i++) {
                if (!droppedPorts.contains(i)) {
                    left.add(ports.get(i));
                }
            }
            body.put("ports", left);
            if (left.isEmpty()) {
                body.remove("ports");
            }
        }
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        services.forEach((other, attributes) -> {
            all.put(other, attributes);
            if (other.equals(name)) {
                all.put(copy, body);
            }
        });
        return new StackRecord(all, sections, positions);
    }

    /** Who names no network is on the default one, and stays where others can be reached there. */
    StackRecord join(String service, String network) {
        Map<String, Object> networks = mapOf(service, "networks");
        boolean othersOnDefault = services.entrySet().stream().anyMatch(other -> !other.getKey().equals(service)
                && (other.getValue().get("networks") instanceof Map<?, ?> named ? named.containsKey("default")
                        : !other.getValue().containsKey("network_mode")));
        if (networks.isEmpty() && othersOnDefault) {
            networks.put("default", Optional.empty());
        }
        networks.put(network, Optional.empty());
        StackRecord joined = set(service, "networks", networks);
        return network.equals("default") ? joined : joined.declare("networks", network);
    }

    /** Sets a value at any depth, or takes it and what would be empty without it away. */
    StackRecord setDeep(String service, List<String> path, Optional<Object> value) {
        return change(service, body -> deep(body, path, value));
    }

    private static Map<String, Object> deep(Map<String, Object> outer, List<String> path, Optional<Object> value) {
        Map<String, Object> changed = new LinkedHashMap<>(outer);
        String key = path.get(0);
        if (path.size() == 1) {
            value.ifPresentOrElse(given -> changed.put(key, given), () -> changed.remove(key));
            return changed;
        }
        Map<String, Object> inner = deep(changed.get(key) instanceof Map<?, ?> given ? map(given)
                : new LinkedHashMap<>(), path.subList(1, path.size()), value);
        if (inner.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, inner);
        }
        return changed;
    }

    StackRecord renameVariable(String service, String from, String to) {
        return set(service, "environment", rekeyed(mapOf(service, "environment"), from, to));
    }

    StackRecord replaceBuild(String service, String image) {
        return change(service, body -> {
            body.put("image", image);
            body.remove("build");
            body.remove("pull_policy", "build");
            return body;
        });
    }

    StackRecord moveDependency(String from, String to, String newFrom, String newTo) {
        Object how = mapOf(from, "depends_on").get(to);
        return from.equals(newFrom) ? set(from, "depends_on", rekeyed(mapOf(from, "depends_on"), to, newTo))
                : removeFrom(from, "depends_on", to).setIn(newFrom, "depends_on", newTo, how);
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

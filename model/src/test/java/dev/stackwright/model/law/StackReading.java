package dev.stackwright.model.law;

import dev.stackwright.model.compose.Canonical;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a project into a {@link StackRecord}: short and long forms become one, hosts are marked. */
final class StackReading {

    private static final List<String> COLLECTIONS = List.of("depends_on", "environment", "ports", "volumes", "links",
            "volumes_from", "networks");

    private StackReading() {
    }

    static StackRecord of(Snapshot snapshot) {
        TextDocument marked = snapshot.text().apply(HostMarks.marking(snapshot.compose()));
        ComposeFile file = ComposeFile.of(YamlReader.read(marked));
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        file.services().forEach(service -> services.put(service.name(), service(service)));
        Map<String, Object> sections = new LinkedHashMap<>();
        file.roots().forEach(root -> ((Map<?, ?>) Canonical.of(root)).forEach((name, value) -> {
            if (!name.equals("services")) {
                sections.put((String) name, value);
            }
        }));
        return new StackRecord(services, sections, snapshot.design().positions());
    }

    private static Map<String, Object> service(Service service) {
        Map<String, Object> attributes = new LinkedHashMap<>(Canonical.of(service));
        attributes.computeIfPresent("depends_on", (key, value) -> dependencies(value));
        attributes.computeIfPresent("environment", (key, value) -> environment(value));
        attributes.computeIfPresent("networks", (key, value) -> named(value));
        attributes.computeIfPresent("healthcheck", (key, value) -> healthcheck(value));
        COLLECTIONS.forEach(key -> attributes.computeIfPresent(key, (k, value) -> isEmpty(value) ? null : value));
        return attributes;
    }

    private static boolean isEmpty(Object value) {
        return value.equals(Optional.empty()) || value.equals(List.of()) || value.equals(Map.of());
    }

    private static Object dependencies(Object written) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (written instanceof List<?> list) {
            list.forEach(name -> all.put(Interpolation.withDefaults(String.valueOf(name)), Map.of("condition", "service_started")));
            return all;
        }
        if (written instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                Map<Object, Object> one = new LinkedHashMap<>(Map.of("condition", "service_started"));
                if (value instanceof Map<?, ?> given) {
                    one.putAll(given);
                }
                all.put((String) name, one);
            });
            return all;
        }
        return written;
    }

    private static Object named(Object written) {
        if (!(written instanceof List<?> list)) {
            return written;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        list.forEach(name -> all.put(String.valueOf(name), Optional.empty()));
        return all;
    }

    /** One line is run by the shell. */
    private static Object healthcheck(Object written) {
        if (!(written instanceof Map<?, ?> check && check.get("test") instanceof String line)) {
            return written;
        }
        Map<Object, Object> changed = new LinkedHashMap<>(check);
        changed.put("test", List.of("CMD-SHELL", line));
        return changed;
    }

    private static Object environment(Object written) {
        if (!(written instanceof List<?> list)) {
            return written;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        for (Object item : list) {
            String text = String.valueOf(item);
            int equals = text.indexOf('=');
            all.put(equals < 0 ? text : text.substring(0, equals),
                    equals < 0 ? Optional.empty() : text.substring(equals + 1));
        }
        return all;
    }
}

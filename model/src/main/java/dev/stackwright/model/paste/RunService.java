package dev.stackwright.model.paste;

import dev.stackwright.model.yaml.Fresh;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The service that one {@code docker run} becomes, while it is read. */
final class RunService {

    private String name = "";
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Set<String> volumes = new LinkedHashSet<>();
    private final Set<String> networks = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

    String name() {
        return name;
    }

    void name(String chosen) {
        name = chosen;
    }

    Set<String> volumes() {
        return volumes;
    }

    Set<String> networks() {
        return networks;
    }

    /** What did not become a line, and why; one sentence each. */
    List<String> notes() {
        return notes;
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** @param path keys with dots between them */
    void set(String path, Fresh value) {
        String[] keys = path.split("\\.");
        inner(keys).put(keys[keys.length - 1], value);
    }

    /** Sets a key of which the last may hold dots itself, such as a label. */
    void put(String path, String key, Fresh value) {
        inner((path + ".").split("\\.", -1)).put(key, value);
    }

    void add(String path, Fresh item) {
        String[] keys = path.split("\\.");
        @SuppressWarnings("unchecked")
        List<Fresh> items = (List<Fresh>) inner(keys)
                .computeIfAbsent(keys[keys.length - 1], key -> new ArrayList<Fresh>());
        items.add(item);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> inner(String[] keys) {
        Map<String, Object> at = body;
        for (int i = 0; i + 1 < keys.length; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(keys[i], key -> new LinkedHashMap<String, Object>());
        }
        return at;
    }

    /** The image first, as people write it. */
    Fresh body() {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("image", body.get("image"));
        ordered.putAll(body);
        return fresh(ordered);
    }

    private static Fresh fresh(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Fresh> pairs = new LinkedHashMap<>();
            map.forEach((key, inner) -> pairs.put((String) key, fresh(inner)));
            return new Fresh.Pairs(pairs);
        }
        if (value instanceof List<?> list) {
            return new Fresh.Items(list.stream().map(item -> (Fresh) item).toList(), false);
        }
        return (Fresh) value;
    }
}

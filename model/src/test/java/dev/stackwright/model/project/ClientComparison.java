package dev.stackwright.model.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A resolved project beside what Docker Compose prints of the same files. */
final class ClientComparison {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Path folder;
    private final Path root;
    private final Set<String> differences = new TreeSet<>();

    /**
     * @param folder that of the compose file, which the client's answer calls {@code $DIR}
     * @param root   that of the corpus, which it calls {@code $ROOT}
     */
    private ClientComparison(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    /** Where the two differ, as {@code services.web.ports: ours | the client's}. */
    static Set<String> differences(ComposeProject project, JsonNode client, Path folder, Path root) {
        ClientComparison comparison = new ClientComparison(folder, root);
        comparison.services(project, client.path("services"));
        for (String section : List.of("networks", "volumes", "secrets", "configs")) {
            comparison.elements(section, project, client.path(section));
        }
        return comparison.differences;
    }

    private void services(ComposeProject project, JsonNode client) {
        compare("services", names(project.services().stream().map(ProjectService::name).toList()),
                names(fields(client)));
        for (ProjectService service : project.services()) {
            attributes("services." + service.name(), service.attributes(), client.path(service.name()));
        }
    }

    /** The client leaves out what no service uses. */
    private void elements(String section, ComposeProject project, JsonNode client) {
        for (String name : fields(client)) {
            ResolvedMapping ours = project.section(section).mapping(name).orElseThrow();
            attributes(section + "." + name, ours, client.path(name));
        }
    }

    private void attributes(String where, ResolvedMapping ours, JsonNode client) {
        Set<String> keys = new TreeSet<>(fields(client));
        keys.addAll(ours.keys());
        keys.removeIf(key -> key.startsWith("x-") || key.equals("env_file"));
        for (String key : keys) {
            compare(where + "." + key, ours.value(key).map(this::json).orElse(JSON.missingNode()), client.path(key));
        }
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode names(List<String> names) {
        return JSON.textNode(new TreeSet<>(names).toString());
    }

    private void compare(String where, JsonNode ours, JsonNode client) {
        boolean isUnordered = where.endsWith(".extra_hosts");
        JsonNode plain = said(isUnordered ? sorted(client) : client);
        JsonNode own = said(isUnordered ? sorted(ours) : ours);
        if (!own.equals(plain)) {
            differences.add(where + ": " + own + " | " + plain);
        }
    }

    private static JsonNode sorted(JsonNode list) {
        List<String> items = new ArrayList<>();
        list.forEach(item -> items.add(item.asText()));
        Collections.sort(items);
        var sorted = JSON.arrayNode();
        items.forEach(sorted::add);
        return sorted;
    }

    /** What says something; nothing at the top of an attribute says nothing. */
    private static JsonNode said(JsonNode node) {
        boolean isNothing = node.isNull() || node.isBoolean() && !node.asBoolean()
                || node.isTextual() && node.asText().isEmpty();
        return isNothing ? JSON.missingNode() : withoutEmpty(node);
    }

    /**
     * Empty mappings and lists, and flags that are not set, say nothing; neither side writes them regularly. Nor does
     * the client print extensions within attributes.
     */
    private static JsonNode withoutEmpty(JsonNode node) {
        if (node.isObject()) {
            ObjectNode kept = JSON.objectNode();
            new TreeMap<>(asMap(node)).forEach((key, value) -> {
                JsonNode inner = withoutEmpty(value);
                boolean isSaid = !inner.isMissingNode() && (!inner.isBoolean() || inner.asBoolean());
                if (isSaid && !key.startsWith("x-")) {
                    kept.set(key, inner);
                }
            });
            return kept.isEmpty() ? JSON.missingNode() : kept;
        }
        if (node.isArray()) {
            var kept = JSON.arrayNode();
            node.forEach(item -> kept.add(withoutEmpty(item)));
            return kept.isEmpty() ? JSON.missingNode() : kept;
        }
        return node.isNumber() ? JSON.textNode(node.asText()) : node;
    }

    private static Map<String, JsonNode> asMap(JsonNode node) {
        Map<String, JsonNode> map = new TreeMap<>();
        fields(node).forEach(name -> map.put(name, node.get(name)));
        return map;
    }

    private JsonNode json(ResolvedNode node) {
        if (node instanceof ResolvedMapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof ResolvedSequence sequence) {
            var array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        ResolvedScalar scalar = (ResolvedScalar) node;
        return switch (scalar.type()) {
            case NONE -> JSON.nullNode();
            case FLAG -> JSON.booleanNode(scalar.value().equals("true"));
            default -> JSON.textNode(printed(scalar.value()));
        };
    }

    /** As the client prints it: a dollar sign doubled, folders by their short names. */
    private String printed(String text) {
        return text.replace("$", "$$").replace(folder.toString(), "$DIR").replace(root.toString(), "$ROOT");
    }
}

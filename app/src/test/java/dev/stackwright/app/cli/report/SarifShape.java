package dev.stackwright.app.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The part of SARIF 2.1.0 (OASIS Standard, section 3) that reports use: which properties its objects have, which
 * of them must be there, and what they hold. A property that is not listed is refused, as the standard's own
 * description does for all that it does not know.
 */
final class SarifShape {

    /** By object: its properties with what they hold; {@code !} marks one that must be there, {@code []} a list. */
    private static final Map<String, Map<String, String>> OBJECTS = Map.ofEntries(
            Map.entry("log", Map.of("$schema", "uri", "version!", "2.1.0", "runs![]", "run")),
            Map.entry("run", Map.of("tool!", "tool", "columnKind", "utf16CodeUnits|unicodeCodePoints",
                    "results[]", "result", "invocations[]", "invocation")),
            Map.entry("tool", Map.of("driver!", "component")),
            Map.entry("component", Map.of("name!", "text", "version", "text", "rules[]", "rule")),
            Map.entry("rule", Map.of("id!", "text", "shortDescription", "message", "fullDescription", "message",
                    "help", "message", "defaultConfiguration", "configuration", "properties", "properties")),
            Map.entry("configuration", Map.of("level", "none|note|warning|error")),
            Map.entry("properties", Map.of("tags[]", "text")),
            Map.entry("message", Map.of("text!", "text")),
            Map.entry("result", Map.of("ruleId", "text", "ruleIndex", "0..", "level", "none|note|warning|error",
                    "message!", "message", "locations[]", "location", "fixes[]", "fix",
                    "suppressions[]", "suppression")),
            Map.entry("location", Map.of("physicalLocation", "place", "logicalLocations[]", "logical")),
            Map.entry("place", Map.of("artifactLocation!", "artifact", "region", "region")),
            Map.entry("logical", Map.of("name", "text", "fullyQualifiedName", "text")),
            Map.entry("artifact", Map.of("uri", "uri")),
            Map.entry("region", Map.of("startLine!", "1..", "startColumn", "1..", "endLine", "1..",
                    "endColumn", "1..", "charOffset", "0..", "charLength", "0..")),
            Map.entry("fix", Map.of("description", "message", "artifactChanges![]", "change")),
            Map.entry("change", Map.of("artifactLocation!", "artifact", "replacements![]", "replacement")),
            Map.entry("replacement", Map.of("deletedRegion!", "region", "insertedContent", "content")),
            Map.entry("content", Map.of("text", "text")),
            Map.entry("suppression", Map.of("kind!", "inSource|external", "status",
                    "accepted|underReview|rejected", "justification", "text")),
            Map.entry("invocation", Map.of("executionSuccessful!", "flag",
                    "toolExecutionNotifications[]", "notification")),
            Map.entry("notification", Map.of("level", "none|note|warning|error", "message!", "message",
                    "locations[]", "location")));

    private final List<String> faults = new ArrayList<>();

    private SarifShape() {
    }

    /** Where a log does not keep to the standard. */
    static List<String> faults(JsonNode log) {
        SarifShape shape = new SarifShape();
        shape.value("log", log, "log");
        return shape.faults;
    }

    private void value(String path, JsonNode node, String shape) {
        Map<String, String> properties = OBJECTS.get(shape);
        if (properties != null) {
            object(path, node, properties);
            return;
        }
        boolean fits = switch (shape) {
            case "text" -> node.isTextual() && !node.asText().isEmpty() || path.endsWith("insertedContent.text");
            case "uri" -> node.isTextual() && node.asText().matches("[A-Za-z0-9%/:._~!$&'()*+,;=@-]+");
            case "flag" -> node.isBoolean();
            case "0.." -> node.isInt() && node.asInt() >= 0;
            case "1.." -> node.isInt() && node.asInt() >= 1;
            default -> List.of(shape.split("\\|")).contains(node.asText());
        };
        if (!fits) {
            faults.add(path + " is no " + shape + ": " + node);
        }
    }

    private void object(String path, JsonNode node, Map<String, String> properties) {
        if (!node.isObject()) {
            faults.add(path + " is no object");
            return;
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (properties.keySet().stream().noneMatch(known -> plain(known).equals(name))) {
                faults.add(path + " has no property " + name);
            }
        }
        properties.forEach((known, shape) -> property(path + "." + plain(known), node.get(plain(known)), known, shape));
    }

    private void property(String path, JsonNode value, String known, String shape) {
        if (value == null) {
            if (known.contains("!")) {
                faults.add(path + " is missing");
            }
        } else if (!known.endsWith("[]")) {
            value(path, value, shape);
        } else if (!value.isArray()) {
            faults.add(path + " is no list");
        } else {
            value.forEach(item -> value(path, item, shape));
        }
    }

    private static String plain(String property) {
        return property.replaceAll("[!\\[\\]]", "");
    }
}

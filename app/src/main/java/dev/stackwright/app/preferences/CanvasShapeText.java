package dev.stackwright.app.preferences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the canvas showed of each project, as JSON. An entry without a usable path counts as never written. */
final class CanvasShapeText {

    private CanvasShapeText() {
    }

    static CanvasShapes read(JsonNode node) {
        Map<Path, CanvasShape> shapes = new LinkedHashMap<>();
        for (JsonNode item : node) {
            try {
                Path file = Path.of(item.path("file").asText());
                if (file.isAbsolute()) {
                    shapes.put(file, new CanvasShape(item.path("view").asText(), item.path("grouping").asText(),
                            words(item.path("hidden")), words(item.path("collapsed")),
                            item.path("minimap").asBoolean()));
                }
            } catch (InvalidPathException e) {
                // The path of another machine: there is no such project here.
                continue;
            }
        }
        return new CanvasShapes(shapes);
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new TreeSet<>();
        node.forEach(word -> words.add(word.asText()));
        return words;
    }

    static void write(CanvasShapes shapes, ArrayNode to) {
        shapes.byFile().forEach((file, shape) -> {
            ObjectNode node = to.addObject().put("file", file.toString()).put("view", shape.view())
                    .put("grouping", shape.grouping()).put("minimap", shape.minimap());
            ArrayNode hidden = node.putArray("hidden");
            new TreeSet<>(shape.hidden()).forEach(hidden::add);
            ArrayNode collapsed = node.putArray("collapsed");
            new TreeSet<>(shape.collapsed()).forEach(collapsed::add);
        });
    }
}

package dev.stackwright.app.preferences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stackwright.app.preferences.DeskShape.Fronts;
import dev.stackwright.app.preferences.DeskShape.Part;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Preferences as JSON. A field that is missing or makes no sense counts as never set, whatever the others say;
 * fields of later versions stay as they are.
 */
final class PreferencesText {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int LEAST_PERCENT = 50;
    private static final int MOST_PERCENT = 300;
    private static final double LEAST_DOCK_PX = 40;
    private static final double MOST_DOCK_PX = 10_000;

    private PreferencesText() {
    }

    /** Empty where the text is no JSON object at all. */
    static Optional<Preferences> read(String json) {
        return object(json).map(root -> new Preferences(
                ThemeChoice.of(root.path("theme").asText()).orElse(Preferences.DEFAULT.theme()),
                root.path("systemDark").asBoolean(Preferences.DEFAULT.systemDark()),
                percent(root.path("zoomPercent"), Preferences.DEFAULT.zoomPercent()),
                window(root.path("window")), desk(root.path("desk")),
                new FileMemory(recent(root.path("recent")), bases(root.path("bases")),
                        CanvasShapeText.read(root.path("canvases"))),
                window(root.path("catalogWindow")),
                habits(root), new EditorHabits(
                        root.path("inlayHints").asBoolean(EditorHabits.DEFAULT.inlayHints()),
                        root.path("wrapText").asBoolean(EditorHabits.DEFAULT.wrapText()))));
    }

    /** The preferences with whatever else the earlier text holds. */
    static String written(Preferences preferences, String earlier) {
        ObjectNode root = object(earlier).orElseGet(MAPPER::createObjectNode);
        root.put("theme", preferences.theme().id());
        root.put("systemDark", preferences.systemDark());
        root.put("zoomPercent", preferences.zoomPercent());
        root.put("weakestLink", preferences.habits().weakestLink());
        root.put("inlayHints", preferences.inlayHints());
        root.put("wrapText", preferences.wrapText());
        ArrayNode blocks = root.putArray("recentBlocks");
        preferences.habits().recentBlocks().forEach(blocks::add);
        preferences.window().ifPresent(place -> write(place, child(root, "window")));
        preferences.catalog().ifPresent(place -> write(place, child(root, "catalogWindow")));
        DeskShape desk = preferences.desk();
        ObjectNode node = child(root, "desk");
        node.put("leftPx", desk.leftPx()).put("editorPx", desk.editorPx()).put("footPx", desk.footPx());
        node.put("leftPanel", desk.fronts().left()).put("footPanel", desk.fronts().foot());
        node.put("choice", desk.fronts().choice());
        node.put("editorPercent", desk.editorPercent());
        ArrayNode hidden = node.putArray("hidden");
        Stream.of(Part.values()).filter(desk.hidden()::contains).forEach(part -> hidden.add(part.id()));
        ArrayNode files = root.putArray("recent");
        preferences.recent().paths().forEach(path -> files.add(path.toString()));
        ArrayNode bases = root.putArray("bases");
        preferences.bases().byOverlay().forEach((overlay, base) ->
                bases.addObject().put("overlay", overlay.toString()).put("base", base.toString()));
        CanvasShapeText.write(preferences.shapes(), root.putArray("canvases"));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers cannot be written as JSON", e);
        }
    }

    private static void write(WindowPlace place, ObjectNode node) {
        node.put("x", place.x()).put("y", place.y()).put("width", place.width()).put("height", place.height());
        node.put("maximized", place.maximized());
    }

    private static Optional<ObjectNode> object(String json) {
        try {
            return MAPPER.readTree(json) instanceof ObjectNode root ? Optional.of(root) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode child(ObjectNode root, String name) {
        return root.get(name) instanceof ObjectNode there ? there : root.putObject(name);
    }

    private static Optional<WindowPlace> window(JsonNode node) {
        return Optional.of(new WindowPlace(node.path("x").asDouble(Double.NaN), node.path("y").asDouble(Double.NaN),
                        node.path("width").asDouble(Double.NaN), node.path("height").asDouble(Double.NaN),
                        node.path("maximized").asBoolean()))
                .filter(WindowPlace::isSensible);
    }

    private static CanvasHabits habits(JsonNode root) {
        List<String> blocks = new ArrayList<>();
        root.path("recentBlocks").forEach(item -> blocks.add(item.asText()));
        return new CanvasHabits(root.path("weakestLink").asBoolean(CanvasHabits.DEFAULT.weakestLink()), blocks);
    }

    private static DeskShape desk(JsonNode node) {
        DeskShape normal = DeskShape.DEFAULT;
        return new DeskShape(px(node.path("leftPx"), normal.leftPx()), px(node.path("editorPx"), normal.editorPx()),
                px(node.path("footPx"), normal.footPx()), new Fronts(
                node.path("leftPanel").asText(normal.fronts().left()),
                node.path("footPanel").asText(normal.fronts().foot()),
                node.path("choice").asText(normal.fronts().choice())),
                percent(node.path("editorPercent"), normal.editorPercent()), hidden(node.path("hidden")));
    }

    private static Set<Part> hidden(JsonNode node) {
        Set<Part> hidden = EnumSet.noneOf(Part.class);
        for (JsonNode item : node) {
            Stream.of(Part.values()).filter(part -> part.id().equals(item.asText())).forEach(hidden::add);
        }
        return hidden;
    }

    private static RecentFiles recent(JsonNode node) {
        List<Path> paths = new ArrayList<>();
        for (JsonNode item : node) {
            path(item.asText()).filter(Path::isAbsolute).ifPresent(paths::add);
        }
        return new RecentFiles(paths);
    }

    private static OverlayBases bases(JsonNode node) {
        Map<Path, Path> bases = new LinkedHashMap<>();
        for (JsonNode item : node) {
            Optional<Path> overlay = path(item.path("overlay").asText()).filter(Path::isAbsolute);
            Optional<Path> base = path(item.path("base").asText()).filter(Path::isAbsolute);
            if (overlay.isPresent() && base.isPresent()) {
                bases.put(overlay.get(), base.get());
            }
        }
        return new OverlayBases(bases);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static int percent(JsonNode node, int normal) {
        int value = node.asInt(normal);
        return value < LEAST_PERCENT || value > MOST_PERCENT ? normal : value;
    }

    private static double px(JsonNode node, double normal) {
        double value = node.asDouble(normal);
        return value < LEAST_DOCK_PX || value > MOST_DOCK_PX ? normal : value;
    }
}

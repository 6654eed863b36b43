package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes places on the canvas, groups, notes and locks out of the fields of a design file. */
final class SheetReader {

    private final JsonFields root;
    private final UnknownFields.Collector unknown;
    private final SectionReader sections;

    SheetReader(JsonFields root, UnknownFields.Collector unknown) {
        this.root = root;
        this.unknown = unknown;
        this.sections = new SectionReader(unknown);
    }

    Sheet sheet() {
        SortedMap<String, SortedMap<ElementId, NodePosition>> views = new TreeMap<>();
        root.object(SheetFields.VIEWS).ifPresent(fields ->
                fields.names().forEach(view -> views.put(view, positions(fields, SheetFields.VIEWS, view))));
        return new Sheet(views, sections.entries(root, Optional::of, this::group, Sheet.GROUPS),
                sections.entries(root, Optional::of, this::note, Sheet.NOTES),
                ids(root, SheetFields.LOCKED));
    }

    /** The usable places of a section: what is beyond all bounds is as good as not placed. */
    SortedMap<ElementId, NodePosition> positions(JsonFields parent, String... path) {
        SortedMap<ElementId, NodePosition> positions = sections.entries(parent, DesignReader::elementId,
                this::position, path);
        positions.values().removeIf(position -> !position.isUsable());
        return positions;
    }

    private NodePosition position(JsonFields fields, String... path) {
        NodePosition position = new NodePosition(fields.required("x", fields.number("x")),
                fields.required("y", fields.number("y")), fields.flag(SheetFields.BY_HAND).orElse(false));
        if (position.isUsable()) {
            unknown.add(fields.rest(), path);
        }
        return position;
    }

    private CanvasGroup group(JsonFields fields, String... path) {
        CanvasGroup group = new CanvasGroup(ids(fields, FieldSections.inside(path, SheetFields.MEMBERS)));
        unknown.add(fields.rest(), path);
        return group;
    }

    private CanvasNote note(JsonFields fields, String... path) {
        CanvasNote note = new CanvasNote(fields.text("text").orElse(""),
                fields.number("width").orElse(CanvasNote.DEFAULT_WIDTH),
                fields.number("height").orElse(CanvasNote.DEFAULT_HEIGHT));
        unknown.add(fields.rest(), path);
        return note;
    }

    /** A list of element ids; texts that are none are kept as they stand. */
    private SortedSet<ElementId> ids(JsonFields fields, String... path) {
        SortedSet<ElementId> ids = new TreeSet<>();
        List<String> texts = fields.texts(path[path.length - 1]).orElse(List.of());
        texts.forEach(text -> DesignReader.elementId(text).ifPresent(ids::add));
        unknown.add(texts.stream().filter(text -> DesignReader.elementId(text).isEmpty()).toList(), path);
        return ids;
    }
}

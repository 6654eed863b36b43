package dev.stackwright.model.design;

import static dev.stackwright.model.design.FieldSections.inside;
import static dev.stackwright.model.design.FieldSections.put;

import dev.stackwright.model.compose.ElementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of what is drawn on the canvas as nested maps and lists, with what the design kept unknown of them. */
final class SheetFields {

    static final String VIEWS = "views";
    static final String BY_HAND = "byHand";
    static final String LOCKED = "locked";
    static final String MEMBERS = "members";

    private final FieldSections written;

    SheetFields(FieldSections written) {
        this.written = written;
    }

    /** Puts the sections that hold something. */
    void into(SortedMap<String, Object> sections, Sheet sheet) {
        put(sections, VIEWS, views(sheet));
        put(sections, Sheet.GROUPS, written.section(sheet.groups(), Optional::of, this::group, Sheet.GROUPS));
        put(sections, Sheet.NOTES, written.section(sheet.notes(), Optional::of, this::note, Sheet.NOTES));
        put(sections, LOCKED, ids(sheet.locked(), LOCKED));
    }

    /** Places that are no numbers have no word in JSON, and nobody finds what is too far out: they are not written. */
    SortedMap<String, Object> positions(SortedMap<ElementId, NodePosition> positions, String... path) {
        SortedMap<ElementId, NodePosition> usable = new TreeMap<>(positions);
        usable.values().removeIf(position -> !position.isUsable());
        return written.section(usable, DesignReader::elementId, this::position, path);
    }

    private Object position(NodePosition position, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        fields.put("x", position.x());
        fields.put("y", position.y());
        if (position.byHand()) {
            fields.put(BY_HAND, true);
        }
        return fields;
    }

    private SortedMap<String, Object> views(Sheet sheet) {
        SortedMap<String, Object> views = new TreeMap<>();
        TreeSet<String> keys = new TreeSet<>(sheet.views().keySet());
        keys.addAll(written.at(VIEWS).keySet());
        keys.forEach(view -> put(views, view, positions(sheet.positions(view), VIEWS, view)));
        return views;
    }

    private Object group(CanvasGroup group, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        fields.put(MEMBERS, ids(group.members(), inside(path, MEMBERS)));
        return fields;
    }

    private Object note(CanvasNote note, String... path) {
        SortedMap<String, Object> fields = written.at(path);
        fields.put("text", note.text());
        fields.put("width", note.width());
        fields.put("height", note.height());
        return fields;
    }

    private List<Object> ids(Collection<ElementId> elements, String... path) {
        List<Object> ids = new ArrayList<>();
        elements.forEach(element -> ids.add(element.toString()));
        ids.addAll(written.itemsAt(path));
        return ids;
    }
}

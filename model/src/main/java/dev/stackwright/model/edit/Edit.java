package dev.stackwright.model.edit;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.text.TextPatch;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One change of the project, the only kind there is: all of it happens or none.
 *
 * @param title   what it does, as undo names it: "Rename web to frontend"
 * @param texts   patches by file; files without a change are not listed
 * @param design  the design afterwards; empty where it stays as it is
 * @param renames elements that go on under another name
 */
public record Edit(String title, SortedMap<FileKey, TextPatch> texts, Optional<Design> design,
                   Map<ElementId, ElementId> renames) {

    public Edit {
        SortedMap<FileKey, TextPatch> changed = new TreeMap<>(texts);
        changed.values().removeIf(TextPatch::isEmpty);
        texts = Collections.unmodifiableSortedMap(changed);
        renames = Map.copyOf(renames);
    }

    public static Edit ofText(String title, TextPatch patch) {
        return ofText(title, FileKey.MAIN, patch);
    }

    public static Edit ofText(String title, FileKey file, TextPatch patch) {
        return new Edit(title, new TreeMap<>(Map.of(file, patch)), Optional.empty(), Map.of());
    }

    public static Edit ofDesign(String title, Design design) {
        return new Edit(title, new TreeMap<>(), Optional.of(design), Map.of());
    }

    public Edit withDesign(Design changed) {
        return new Edit(title, texts, Optional.of(changed), renames);
    }

    public Edit withRename(ElementId from, ElementId to) {
        Map<ElementId, ElementId> all = new TreeMap<>(renames);
        all.put(from, to);
        return new Edit(title, texts, design, all);
    }

    /**
     * The same with elements that go on under another name, and whatever the design keeps under the old one.
     *
     * @param before the design that the edit changes
     */
    public Edit withRenames(Map<ElementId, ElementId> more, Design before) {
        if (more.isEmpty()) {
            return this;
        }
        Map<ElementId, ElementId> all = new TreeMap<>(renames);
        all.putAll(more);
        Design renamed = design.orElse(before);
        for (Map.Entry<ElementId, ElementId> rename : more.entrySet()) {
            renamed = renamed.renamed(rename.getKey(), rename.getValue());
        }
        return new Edit(title, texts, renamed.equals(before) ? design : Optional.of(renamed), all);
    }

    /** The patch of the main file; empty where its text stays as it is. */
    public TextPatch text() {
        return text(FileKey.MAIN);
    }

    /** The patch of a file; empty where its text stays as it is. */
    public TextPatch text(FileKey file) {
        return texts.getOrDefault(file, TextPatch.EMPTY);
    }

    public boolean changesText() {
        return !texts.isEmpty();
    }
}

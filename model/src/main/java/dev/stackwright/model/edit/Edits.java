package dev.stackwright.model.edit;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Several edits that follow each other as one. */
public final class Edits {

    private Edits() {
    }

    /**
     * One edit that leads where all of them lead.
     *
     * @param edits  each made for the texts that those before it leave
     * @param before the project the first one was made for
     */
    public static Edit joined(String title, List<Edit> edits, Snapshot before) {
        SortedMap<FileKey, TextDocument> texts = new TreeMap<>();
        Optional<Design> design = Optional.empty();
        Map<ElementId, ElementId> renames = new TreeMap<>();
        for (Edit edit : edits) {
            edit.texts().forEach((file, patch) -> texts.put(file,
                    texts.getOrDefault(file, before.text(file)).apply(patch)));
            design = edit.design().isPresent() ? edit.design() : design;
            rename(renames, edit.renames());
        }
        SortedMap<FileKey, TextPatch> patches = new TreeMap<>();
        texts.forEach((file, text) -> patches.put(file, TextPatch.between(before.text(file).text(), text.text())));
        return new Edit(title, patches, design, renames);
    }

    /** Goes on with names that were given before, and back to none where a thing has its first name again. */
    private static void rename(Map<ElementId, ElementId> renames, Map<ElementId, ElementId> next) {
        Map<ElementId, ElementId> added = new TreeMap<>(next);
        renames.replaceAll((first, now) -> {
            added.remove(now);
            return next.getOrDefault(now, now);
        });
        added.forEach(renames::putIfAbsent);
        renames.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    }
}

package dev.stackwright.model.edit;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole project at one revision, immutable. Tree and model are recomputed from the text and never edited.
 *
 * @param revision      rises with every change; results computed from an older one are stale
 * @param text          the compose text
 * @param compose       what it says
 * @param design        what compose has no place for
 * @param staleServices services whose lines cannot be read at the moment, as they were read last
 */
public record Snapshot(long revision, TextDocument text, ComposeFile compose, Design design,
                       List<Service> staleServices) {

    public static Snapshot of(TextDocument text, Design design) {
        return new Snapshot(0, text, ComposeFile.of(YamlReader.read(text)), design, List.of());
    }

    public static Snapshot of(String text) {
        return of(TextDocument.of(text), Design.EMPTY);
    }

    public YamlTree tree() {
        return compose.tree();
    }

    /** The project after the edit. */
    public Snapshot apply(Edit edit) {
        Design designAfter = edit.design().orElse(design);
        TextPatch patch = edit.text();
        if (patch.isEmpty()) {
            return new Snapshot(revision + 1, text, compose, designAfter, staleServices);
        }
        TextDocument textAfter = text.apply(patch);
        ComposeFile composeAfter = ComposeFile.of(YamlReader.reread(tree(), patch, textAfter), compose);
        return new Snapshot(revision + 1, textAfter, composeAfter, designAfter, staleAfter(composeAfter, patch));
    }

    Snapshot with(Design changed, List<Service> stale) {
        return new Snapshot(revision, text, compose, changed, stale);
    }

    /** The edit that takes this one back, once it has been applied to this snapshot. */
    public Edit inverseOf(Edit edit) {
        SortedMap<FileKey, TextPatch> texts = new TreeMap<>();
        edit.texts().forEach((file, patch) -> texts.put(file, patch.invert(text.text())));
        Map<ElementId, ElementId> back = new TreeMap<>();
        edit.renames().forEach((from, to) -> back.put(to, from));
        return new Edit(edit.title(), texts, edit.design().map(changed -> design), back);
    }

    /** Services that were there and whose place is now hidden as unreadable. */
    private List<Service> staleAfter(ComposeFile after, TextPatch patch) {
        if (after.tree().isWhole()) {
            return List.of();
        }
        List<Service> stale = new ArrayList<>();
        Stream.concat(compose.services().stream(), staleServices.stream())
                .filter(service -> !after.hasService(service.name()))
                .filter(service -> staleServices.contains(service) || isHidden(service, after, patch))
                .forEach(stale::add);
        return List.copyOf(stale);
    }

    private static boolean isHidden(Service service, ComposeFile after, TextPatch patch) {
        int start = patch.map(service.range().start());
        int end = Math.max(start, patch.map(service.range().end()));
        return after.tree().isMasked(new Range(start, end));
    }
}

package dev.stackwright.model.edit;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.project.ForeignServices;
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
 * @param beside        what the project has beside its main file
 */
public record Snapshot(long revision, TextDocument text, ComposeFile compose, Design design,
                       List<Service> staleServices, Neighbours beside) {

    /** A project of one file. */
    public Snapshot(long revision, TextDocument text, ComposeFile compose, Design design,
                    List<Service> staleServices) {
        this(revision, text, compose, design, staleServices, Neighbours.NONE);
    }

    public static Snapshot of(TextDocument text, Design design) {
        return new Snapshot(0, text, ComposeFile.of(YamlReader.read(text)), design, List.of());
    }

    public static Snapshot of(String text) {
        return of(TextDocument.of(text), Design.EMPTY);
    }

    public YamlTree tree() {
        return compose.tree();
    }

    /** Further files of the project that are open. */
    public SortedMap<FileKey, ComposeFile> others() {
        return beside.open();
    }

    /** What other files of the project say of services. */
    public ForeignServices foreign() {
        return beside.services();
    }

    /** True where the project has a service of that name: here, be it unreadable at the moment, or in another file. */
    public boolean knows(String service) {
        return compose.hasService(service) || isStale(service) || foreign().has(service);
    }

    /** True where the project has that service, or the design that person, external system, component and so on. */
    public boolean knows(ElementId id) {
        return id.isService() ? knows(id.name()) : design.landscape().has(id) || design.sheet().has(id);
    }

    /** True for a service whose lines cannot be read at the moment. */
    public boolean isStale(String service) {
        return staleServices.stream().anyMatch(stale -> stale.name().equals(service));
    }

    /**
     * What a file says.
     *
     * @throws IllegalArgumentException when the file is not open
     */
    public ComposeFile compose(FileKey file) {
        ComposeFile found = file.equals(FileKey.MAIN) ? compose : others().get(file);
        if (found == null) {
            throw new IllegalArgumentException(file.name() + " is not open");
        }
        return found;
    }

    public TextDocument text(FileKey file) {
        return compose(file).tree().text();
    }

    /** True where that file is open: the main one always is. */
    public boolean isOpen(FileKey file) {
        return file.equals(FileKey.MAIN) || others().containsKey(file);
    }

    /** The same project, looked at from another of its files: that one is the main text. */
    public Snapshot from(FileKey file) {
        return file.equals(FileKey.MAIN) ? this : new Snapshot(revision, text(file), compose(file), design, List.of());
    }

    /** The same project with a further file open. */
    Snapshot opening(FileKey file, TextDocument content) {
        SortedMap<FileKey, ComposeFile> more = new TreeMap<>(others());
        more.put(file, ComposeFile.of(file.isOfVariables() ? YamlReader.unread(content) : YamlReader.read(content)));
        return new Snapshot(revision, text, compose, design, staleServices, beside.withOpen(more));
    }

    /** The same project, with what is known of its other files. */
    public Snapshot knowing(ForeignServices services) {
        return new Snapshot(revision, text, compose, design, staleServices, beside.withServices(services));
    }

    /** The project after the edit. */
    public Snapshot apply(Edit edit) {
        Design designAfter = edit.design().orElse(design);
        Neighbours besideAfter = beside.withOpen(othersAfter(edit));
        TextPatch patch = edit.text();
        if (patch.isEmpty()) {
            return new Snapshot(revision + 1, text, compose, designAfter, staleServices, besideAfter);
        }
        ComposeFile composeAfter = reread(compose, patch);
        return new Snapshot(revision + 1, composeAfter.tree().text(), composeAfter, designAfter,
                staleAfter(composeAfter, patch), besideAfter);
    }

    private SortedMap<FileKey, ComposeFile> othersAfter(Edit edit) {
        SortedMap<FileKey, ComposeFile> after = new TreeMap<>(others());
        edit.texts().forEach((file, patch) -> {
            if (!file.equals(FileKey.MAIN)) {
                after.put(file, file.isOfVariables() ? ComposeFile.of(YamlReader.unread(text(file).apply(patch)))
                        : reread(compose(file), patch));
            }
        });
        return after;
    }

    private static ComposeFile reread(ComposeFile before, TextPatch patch) {
        return ComposeFile.of(YamlReader.reread(before.tree(), patch, before.tree().text().apply(patch)), before);
    }

    /** The same texts with another design. */
    public Snapshot withDesign(Design changed) {
        return with(changed, staleServices);
    }

    /** The same texts, with services taken to run other numbers of replicas than are written. */
    public Snapshot running(Map<String, Integer> replicas) {
        return replicas.isEmpty() ? this
                : new Snapshot(revision, text, compose.running(replicas), design, staleServices, beside);
    }

    Snapshot with(Design changed, List<Service> stale) {
        return new Snapshot(revision, text, compose, changed, stale, beside);
    }

    /** The edit that takes this one back, once it has been applied to this snapshot. */
    public Edit inverseOf(Edit edit) {
        SortedMap<FileKey, TextPatch> texts = new TreeMap<>();
        edit.texts().forEach((file, patch) -> texts.put(file, patch.invert(text(file).text())));
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

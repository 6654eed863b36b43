package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.symbol.Occurrence;
import dev.stackwright.model.symbol.Symbol;
import dev.stackwright.model.symbol.SymbolFiles;
import dev.stackwright.model.symbol.SymbolIndex;
import dev.stackwright.model.symbol.SymbolKind;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlPatcher;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlScalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Calls whatever has a name otherwise, wherever the files that are open name it: a service, also as a host in values, a
 * volume, network, secret, config, model, profile, variable, or an anchor in its file. What the design holds under the
 * name moves along. Other names of the project stay what they are, or nothing is done.
 *
 * @param home  where the main file lies; empty where it lies nowhere or that does not matter
 * @param apart files that others only extend from
 */
public record RenameSymbol(Symbol symbol, String to, Optional<Path> home, Set<FileKey> apart) implements Recipe {

    private static final String DEFAULT_NETWORK = "default";

    /** In the files that are open, which are one project. */
    public RenameSymbol(Symbol symbol, String to) {
        this(symbol, to, Optional.empty(), Set.of());
    }

    /** In files of which is known where they lie; all of them have to be open. */
    public static RenameSymbol in(SymbolFiles files, Symbol symbol, String to) {
        return new RenameSymbol(symbol, to, files.home(), files.apart());
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        String from = symbol.name();
        if (from.equals(to)) {
            return Refusals.noChange("The " + word() + " is called '" + from + "' already.");
        }
        if (symbol.kind() == SymbolKind.VARIABLE) {
            return new RenameVariable(from, to).on(snapshot);
        }
        SymbolFiles files = files(snapshot);
        SymbolIndex index = SymbolIndex.of(files);
        List<Occurrence> places = index.of(symbol);
        boolean isDefined = symbol.kind() == SymbolKind.PROFILE || !index.definitions(symbol).isEmpty();
        if (places.isEmpty() || !isDefined) {
            return missing(snapshot);
        }
        Optional<Outcome> hindrance = SymbolNames.hindrance(symbol.kind(), to).or(() -> taken(snapshot, index));
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        boolean isInMainAlone = places.stream().allMatch(place -> place.file().equals(FileKey.MAIN));
        if (symbol.kind() == SymbolKind.SERVICE && symbol.isProjectWide() && isInMainAlone) {
            return new RenameService(from, to).on(snapshot);
        }
        return hiddenIn(files).orElseGet(() -> verified(snapshot, files, index, edit(snapshot, places)));
    }

    private SymbolFiles files(Snapshot snapshot) {
        return new SymbolFiles(SymbolFiles.of(snapshot).texts(), home, apart);
    }

    private String word() {
        return SymbolNames.word(symbol.kind());
    }

    private Outcome missing(Snapshot snapshot) {
        return symbol.kind() == SymbolKind.SERVICE ? Refusals.noSuchService(snapshot, symbol.name())
                : Outcome.refuse("no-such-" + word(), "There is no " + word() + " '" + symbol.name()
                        + "' in this file.", "Check the name; names are case-sensitive.");
    }

    private Optional<Outcome> taken(Snapshot snapshot, SymbolIndex index) {
        boolean isDefault = symbol.kind() == SymbolKind.NETWORK
                && (symbol.name().equals(DEFAULT_NETWORK) || to.equals(DEFAULT_NETWORK));
        if (isDefault) {
            return Optional.of(Outcome.refuse("default-network", "The network 'default' is the one that services join"
                    + " which name none.", "Name another network in the services first."));
        }
        if (symbol.kind() == SymbolKind.SERVICE && symbol.isProjectWide() && snapshot.knows(to)) {
            return Optional.of(Refusals.serviceExists(snapshot, to));
        }
        boolean exists = index.symbols().stream().anyMatch(other -> other.kind() == symbol.kind()
                && other.name().equals(to) && scopeOf(other).equals(scopeOf(symbol)));
        return exists ? Optional.of(Outcome.refuse(word() + "-exists", "There is a " + word() + " '" + to
                + "' already.", "Choose another name.")) : Optional.empty();
    }

    /** Anchors of one name in one file count as one here: an alias means the one that stands last above it. */
    private static String scopeOf(Symbol one) {
        return one.kind() == SymbolKind.ANCHOR ? one.scope().replaceFirst("#\\d+$", "") : one.scope();
    }

    /** A line that cannot be read may name it as well. */
    private Optional<Outcome> hiddenIn(SymbolFiles files) {
        boolean isHidden = files.texts().values().stream().flatMap(file -> file.tree().maskedTexts().stream())
                .anyMatch(text -> text.contains(symbol.name()));
        return isHidden ? Optional.of(Refusals.brokenNearby()) : Optional.empty();
    }

    private Edit edit(Snapshot snapshot, List<Occurrence> places) {
        SortedMap<FileKey, YamlPatcher> patchers = new TreeMap<>();
        for (Occurrence place : places) {
            ComposeFile file = snapshot.compose(place.file());
            YamlPatcher patcher = patchers.computeIfAbsent(place.file(), key -> new YamlPatcher(file.tree()));
            Optional<YamlScalar> whole = ScalarAt.offset(file.tree(), place.range().start())
                    .filter(scalar -> scalar.style() == ScalarStyle.PLAIN)
                    .filter(scalar -> scalar.contentRange().equals(place.range()));
            if (whole.isPresent()) {
                patcher.setScalar(whole.get(), Fresh.text(to));
            } else {
                patcher.replace(place.range(), to);
            }
        }
        SortedMap<FileKey, TextPatch> patches = new TreeMap<>();
        patchers.forEach((file, patcher) -> patches.put(file, patcher.patch()));
        Edit edit = new Edit("Rename " + symbol.name() + " to " + to, patches, Optional.empty(), new TreeMap<>());
        return symbol.element().map(element -> following(edit, snapshot.design(), element)).orElse(edit);
    }

    private Edit following(Edit edit, Design design, ElementId from) {
        ElementId now = new ElementId(from.section(), to);
        Design renamed = design.renamed(from, now);
        Edit done = edit.withRename(from, now);
        return renamed.equals(design) ? done : done.withDesign(renamed);
    }

    /** Afterwards every place names what it named before, but for the new name. */
    private Outcome verified(Snapshot snapshot, SymbolFiles files, SymbolIndex before, Edit edit) {
        SortedMap<FileKey, ComposeFile> texts = new TreeMap<>(files.texts());
        for (FileKey file : edit.texts().keySet()) {
            ComposeFile now = ComposeFile.of(YamlReader.read(snapshot.text(file).apply(edit.text(file))));
            ComposeFile was = snapshot.compose(file);
            if (now.tree().problems().size() > was.tree().problems().size()
                    || !now.tree().maskedTexts().equals(was.tree().maskedTexts())) {
                return Refusals.wouldNotRead();
            }
            texts.put(file, now);
        }
        SymbolIndex after = SymbolIndex.of(new SymbolFiles(texts, files.home(), files.apart()));
        boolean isFaithful = texts.keySet().stream().allMatch(file ->
                said(before.in(file), true).equals(said(after.in(file), false)));
        return isFaithful ? new Outcome.Ready(edit)
                : Outcome.refuse("ambiguous-name", "Under the name '" + to + "' other places of the files would mean"
                        + " something else.", "Choose another name.");
    }

    private List<String> said(List<Occurrence> places, boolean renamed) {
        List<String> said = new ArrayList<>();
        for (Occurrence place : places) {
            String name = renamed && place.symbol().equals(symbol) ? to : place.symbol().name();
            said.add(place.symbol().kind() + " " + name + " " + place.role());
        }
        return said;
    }
}

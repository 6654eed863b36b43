package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every definition and every reference of a project, by place and by symbol. Immutable; of lines that cannot be read
 * it knows nothing.
 */
public final class SymbolIndex {

    private final SortedMap<FileKey, List<Occurrence>> byFile = new TreeMap<>();
    private final SortedMap<Symbol, List<Occurrence>> bySymbol = new TreeMap<>();

    private final SymbolFiles files;
    private final Set<String> services;

    private SymbolIndex(SymbolFiles files, Optional<SymbolIndex> before) {
        this.files = files;
        this.services = services(files, before);
        files.texts().forEach((file, compose) -> byFile.put(file, before
                .filter(known -> known.services == services && known.says(file, compose, files))
                .map(known -> known.in(file)).orElseGet(() -> new FileSymbols(files, file).find(services))));
        byFile.values().forEach(all -> all.forEach(found ->
                bySymbol.computeIfAbsent(found.symbol(), symbol -> new ArrayList<>()).add(found)));
        bySymbol.replaceAll((symbol, all) -> List.copyOf(all));
    }

    /** The same set as long as it holds the same names, for what services answered is kept by it. */
    private static Set<String> services(SymbolFiles files, Optional<SymbolIndex> before) {
        Set<String> names = new TreeSet<>();
        files.texts().values().forEach(file -> names.addAll(file.serviceNames()));
        return before.map(known -> known.services).filter(names::equals)
                .or(() -> files.texts().values().stream().map(ComposeFile::serviceNames).filter(names::equals)
                        .findFirst()).orElse(names);
    }

    private boolean says(FileKey file, ComposeFile compose, SymbolFiles now) {
        return files.texts().get(file) == compose && files.home().equals(now.home())
                && files.apart().equals(now.apart()) && files.texts().keySet().equals(now.texts().keySet());
    }

    public static SymbolIndex of(SymbolFiles files) {
        return new SymbolIndex(files, Optional.empty());
    }

    /** The same of files that have changed since; what has not is not looked at again. */
    public SymbolIndex after(SymbolFiles changed) {
        return new SymbolIndex(changed, Optional.of(this));
    }

    /** What the files that are open name. */
    public static SymbolIndex of(Snapshot snapshot) {
        return of(SymbolFiles.of(snapshot));
    }

    /** What one file names. */
    public static SymbolIndex of(ComposeFile file) {
        return of(new SymbolFiles(new TreeMap<>(Map.of(FileKey.MAIN, file)), Optional.empty(), Set.of()));
    }

    /** The files it is made of. */
    public SymbolFiles files() {
        return files;
    }

    /** All symbols, by kind and name. */
    public Set<Symbol> symbols() {
        return Collections.unmodifiableSet(bySymbol.keySet());
    }

    /** What a file names, in the order of its text. */
    public List<Occurrence> in(FileKey file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** What is named at an offset, the one behind the last character included; of two that meet there the later. */
    public Optional<Occurrence> at(FileKey file, int offset) {
        List<Occurrence> all = in(file);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - 3); i--) {
            if (all.get(i).range().touches(offset)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** Every place that names a symbol, file by file in the order of their texts. */
    public List<Occurrence> of(Symbol symbol) {
        return bySymbol.getOrDefault(symbol, List.of());
    }

    /** Where a symbol is defined; several places where files add to each other, none where nothing defines it. */
    public List<Occurrence> definitions(Symbol symbol) {
        return of(symbol).stream().filter(Occurrence::isDefinition).toList();
    }
}

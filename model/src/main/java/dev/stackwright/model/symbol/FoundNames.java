package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.ScalarStyle;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes in what is found in one file, each place once however often it is met. */
final class FoundNames {

    private final FileKey file;
    private final String text;
    private final List<Occurrence> all = new ArrayList<>();
    private final Set<Range> places = new HashSet<>();

    FoundNames(FileKey file, String text) {
        this.file = file;
        this.text = text;
    }

    /** In the order of the text. */
    List<Occurrence> inOrder() {
        all.sort(Comparator.comparingInt(found -> found.range().start()));
        return List.copyOf(all);
    }

    void add(Symbol symbol, Range range, Occurrence.Role role) {
        if (!range.isEmpty() && places.add(range)) {
            all.add(new Occurrence(symbol, file, range, role));
        }
    }

    /** A name that is the whole of a scalar, or the default of the variable that is the whole of it. */
    void whole(SymbolKind kind, String scope, YamlNode node, Occurrence.Role role) {
        node.asScalar().ifPresent(scalar -> part(kind, scope, scalar, new Range(0, scalar.value().length()), role));
    }

    /** @param part where the name stands in what the scalar says, a variable around it included */
    void part(SymbolKind kind, String scope, YamlScalar scalar, Range part, Occurrence.Role role) {
        String said = scalar.value().substring(part.start(), part.end());
        boolean isKept = role == Occurrence.Role.DEFINITION;
        Range name = isKept ? new Range(0, said.length()) : Interpolation.nameIn(said);
        String called = said.substring(name.start(), name.end());
        if (called.isEmpty() || scalar.isNull() || !isKept && Interpolation.isIn(called)) {
            return;
        }
        written(scalar, name.shifted(part.start()), called)
                .ifPresent(range -> add(new Symbol(kind, called, scope), range, role));
    }

    /** The characters of the file that say a part of a scalar; empty where they are written otherwise. */
    private Optional<Range> written(YamlScalar scalar, Range part, String called) {
        int lead = scalar.style() == ScalarStyle.PLAIN ? 0 : 1;
        int start = scalar.contentStart() + lead;
        if (text.startsWith(scalar.value(), start)) {
            return Optional.of(part.shifted(start));
        }
        int at = text.indexOf(called, start);
        int next = text.indexOf(called, at + 1);
        boolean once = at >= 0 && at + called.length() <= scalar.end()
                && (next < 0 || next + called.length() > scalar.end());
        return once ? Optional.of(new Range(at, at + called.length())) : Optional.empty();
    }

    /** Every variable that a value reads. */
    void variables(YamlScalar scalar) {
        if (scalar.value().indexOf('$') >= 0) {
            variables(text.substring(scalar.contentStart(), scalar.end()), scalar.contentStart());
        }
    }

    private void variables(String written, int base) {
        for (Interpolation.Variable variable : Interpolation.variablesIn(written)) {
            int start = variable.start() + (written.startsWith("${", variable.start()) ? 2 : 1);
            add(Symbol.of(SymbolKind.VARIABLE, variable.name()),
                    new Range(base + start, base + start + variable.name().length()), Occurrence.Role.REFERENCE);
        }
    }

    void anchor(YamlNode node, Symbol symbol) {
        int at = text.indexOf("&" + symbol.name(), node.start());
        if (at >= 0) {
            add(symbol, new Range(at + 1, at + 1 + symbol.name().length()), Occurrence.Role.DEFINITION);
        }
    }
}

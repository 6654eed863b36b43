package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.symbol.Symbol;
import dev.stackwright.model.symbol.SymbolIndex;
import dev.stackwright.model.symbol.SymbolKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever has a name in a real file can be renamed and renamed back, and then every byte is what it was. */
class RenameSymbolLawTest {

    private static final String FRESH = "zz-renamed_9";
    private static final int FILES = 250;

    private final Map<SymbolKind, Integer> done = new EnumMap<>(SymbolKind.class);
    private final List<String> wrong = new ArrayList<>();
    private int refused;

    @Test
    void renamingThereAndBackLeavesEveryByte() {
        Random random = new Random(11);
        Corpus.orSkip().sample(random, FILES, (row, text) -> {
            Snapshot before = Snapshot.of(text.text());
            List<Symbol> symbols = List.copyOf(SymbolIndex.of(before).symbols());
            for (int i = 0; i < 6 && !symbols.isEmpty(); i++) {
                Symbol symbol = symbols.get(random.nextInt(symbols.size()));
                String name = symbol.kind() == SymbolKind.VARIABLE ? "ZZ_RENAMED" : FRESH;
                there(before, symbol, name).ifPresent(after -> {
                    done.merge(symbol.kind(), 1, Integer::sum);
                    Optional<Snapshot> back = back(after, symbol, name);
                    if (back.filter(now -> now.text().equals(before.text())).isEmpty()) {
                        wrong.add(row.path() + " " + symbol + "\n" + back.map(now -> now.text().text()).orElse("-"));
                    }
                });
            }
        });
        System.out.printf("Renamed and back: %s, refused %d%n", done, refused);

        assertThat(wrong).isEmpty();
        assertThat(done.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(500);
        assertThat(refused).isLessThan(200);
    }

    private Optional<Snapshot> there(Snapshot before, Symbol symbol, String name) {
        Outcome outcome = new RenameSymbol(symbol, name).on(before);
        if (outcome instanceof Outcome.Refusal) {
            refused++;
        }
        return after(before, outcome);
    }

    private static Optional<Snapshot> back(Snapshot after, Symbol symbol, String name) {
        Symbol renamed = SymbolIndex.of(after).symbols().stream().filter(found -> found.kind() == symbol.kind()
                && found.name().equals(name)).findFirst().orElseThrow();
        return after(after, new RenameSymbol(renamed, symbol.name()).on(after));
    }

    private static Optional<Snapshot> after(Snapshot before, Outcome outcome) {
        Optional<Edit> edit = outcome instanceof Outcome.Ready ready ? Optional.of(ready.edit()) : Optional.empty();
        return edit.map(before::apply);
    }
}

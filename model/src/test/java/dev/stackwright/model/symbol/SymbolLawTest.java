package dev.stackwright.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In real files every place holds the name it is said to hold, and no reference that a rename needs is missing. */
class SymbolLawTest {

    private static final int FILES = 1_200;

    private int places;
    private int renames;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyPlaceHoldsTheNameOfItsSymbol() {
        Corpus.orSkip().sample(new Random(5), FILES, (row, text) -> {
            SymbolIndex index = SymbolIndex.of(Snapshot.of(text.text()));
            int end = -1;
            for (Occurrence found : index.in(FileKey.MAIN)) {
                places++;
                if (!text.slice(found.range()).equals(found.symbol().name())
                        || found.range().start() < end
                        || !index.at(FileKey.MAIN, found.range().end()).equals(Optional.of(found))) {
                    wrong.add(row.path() + ":" + text.positionOf(found.range().start()) + " " + found);
                }
                end = found.range().end();
            }
        });

        assertThat(wrong).as("of %d places", places).isEmpty();
        assertThat(places).isGreaterThan(8_000);
    }

    @Test
    void everyElementOfEveryFileIsDefinedInTheIndex() {
        Corpus.orSkip().sample(new Random(6), FILES, (row, text) -> {
            Snapshot snapshot = Snapshot.of(text.text());
            SymbolIndex index = SymbolIndex.of(snapshot);
            for (SymbolKind kind : SymbolKind.values()) {
                kind.section().ifPresent(section -> snapshot.compose().elements(section).stream()
                        .map(NamedElement::name).distinct().forEach(name -> {
                            places++;
                            if (index.definitions(Symbol.of(kind, name)).isEmpty()) {
                                wrong.add(row.path() + " " + kind + " " + name);
                            }
                        }));
            }
        });

        assertThat(wrong).as("of %d elements", places).isEmpty();
        assertThat(places).isGreaterThan(2_000);
    }

    @Test
    void aRenameOfAServiceChangesExactlyThePlacesThatNameIt() {
        Corpus.orSkip().sample(new Random(7), FILES / 8, (row, text) -> {
            Snapshot snapshot = Snapshot.of(text.text());
            SymbolIndex index = SymbolIndex.of(snapshot);
            for (String name : snapshot.compose().serviceNames()) {
                if (new RenameService(name, "zz-" + name).on(snapshot) instanceof Outcome.Ready ready) {
                    renames++;
                    Set<Integer> changed = ready.edit().text().replacements().stream().map(Replacement::start)
                            .collect(Collectors.toSet());
                    Set<Integer> known = index.of(Symbol.of(SymbolKind.SERVICE, name)).stream()
                            .map(found -> found.range().start()).collect(Collectors.toSet());
                    if (!known.containsAll(inside(changed, ready, text.text(), name))) {
                        wrong.add(row.path() + " " + ElementId.service(name) + " renamed at " + changed
                                + ", known at " + known);
                    }
                }
            }
        });

        assertThat(wrong).as("of %d renames", renames).isEmpty();
        assertThat(renames).isGreaterThan(50);
    }

    /** A quoted key is written anew with its quotes, so that the name begins behind the first of them. */
    private static Set<Integer> inside(Set<Integer> changed, Outcome.Ready ready, String text, String name) {
        return changed.stream().map(start -> text.startsWith(name, start) ? start : start + 1)
                .collect(Collectors.toSet());
    }

    @Test
    void aStackOfTwelveThousandLinesIsReadInAMomentOfTyping() {
        Snapshot snapshot = Snapshot.of(LargeStacks.yaml(1_600, 1));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long begin = System.nanoTime();
            SymbolIndex index = SymbolIndex.of(snapshot);
            best = Math.min(best, System.nanoTime() - begin);
            assertThat(index.symbols()).hasSizeGreaterThan(1_600);
        }
        System.out.printf("Index of %,d lines: %.1f ms%n", snapshot.text().lineCount(), best / 1e6);

        assertThat(best / 1_000_000).as("ms").isLessThanOrEqualTo(150);
    }
}

package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A word of a file that can be read is replaced by whatever is proposed for it: the file can still be read. */
class CompletionLawTest {

    private static final int MOST_FILES = 120;
    private static final int PLACES_A_FILE = 12;

    private final Completions completions = new Completions(ComposeReference.standard(), Technologies.read());
    private final Random random = new Random(78);
    private int taken;

    @Test
    void whateverIsTakenInPlaceOfAWordLeavesAFileThatCanBeRead() {
        Corpus corpus = Corpus.orSkip();
        corpus.rows().stream().filter(OracleRow::isValid).limit(MOST_FILES).forEach(row -> {
            TextDocument text = corpus.document(row);
            if (YamlReader.read(text).problems().isEmpty()) {
                takeSome(row.path(), Snapshot.of(text, Design.EMPTY));
            }
        });
        System.out.printf("Proposals taken: %,d%n", taken);

        assertThat(taken).isGreaterThan(500);
    }

    private void takeSome(String file, Snapshot snapshot) {
        for (int i = 0; i < PLACES_A_FILE; i++) {
            int caret = wordStart(snapshot.text().text());
            Proposals proposals = completions.at(snapshot, caret);
            assertThat(proposals.replaced().touches(caret)).as(file + " " + caret).isTrue();
            List<Proposal> all = proposals.all();
            if (!all.isEmpty() && !proposals.replaced().isEmpty()) {
                Proposal proposal = all.get(random.nextInt(all.size()));
                Acceptance acceptance = Acceptance.of(snapshot, proposals.replaced(), proposal, Surroundings.NONE);
                String after = acceptance.patch().apply(snapshot.text().text());
                taken++;
                assertThat(acceptance.stops()).as(file).allMatch(stop -> stop.end() <= after.length());
                assertThat(YamlReader.read(TextDocument.of(after)).problems())
                        .as("%s, %s at %s%n%s", file, proposal.label(), snapshot.text().positionOf(caret),
                                line(snapshot, caret)).isEmpty();
            }
        }
    }

    /** Where some word begins: there nothing of it has been typed, so that everything fits. */
    private int wordStart(String text) {
        int at = random.nextInt(text.length());
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static String line(Snapshot snapshot, int caret) {
        return snapshot.text().line(snapshot.text().lineOf(caret));
    }
}

package dev.stackwright.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.testing.MutationRun;
import org.junit.jupiter.api.Test;

/** Broken files are findings, never exceptions, and never take long. */
class MutatedFilesLawTest {

    private static final int MUTANTS = 20_000;
    private static final long SEED = 20_261_121;

    @Test
    void aBrokenFileIsReadResolvedAndCheckedWithinASecond() {
        Corpus corpus = Corpus.orSkip();
        MutationRun run = new MutationRun(corpus.rows().stream().map(corpus::file).toList(), SEED);

        run.run(0, MUTANTS);

        System.out.println(MUTANTS + " mutants of seed " + SEED + ": " + run.figures(MUTANTS));
        assertThat(run.faults()).isEmpty();
    }
}

package dev.stackwright.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ResolvedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over real files: what is laid out otherwise says the same, with every comment, and once is as good as twice. */
class FormattingLawTest {

    /** Reading the resolved project is dear: one file of so many is looked at in that way. */
    private static final int RESOLVED_OF = Integer.getInteger("stackwright.formatting.resolved", 8);

    private final List<String> wrong = new ArrayList<>();
    private int changed;
    private int even;
    private int refused;

    @Test
    void formattingChangesBlanksOnlyAndTwiceIsOnce() {
        forEachReadable((row, before) -> check(row, before, new FormatText(FileKey.MAIN), FormattingLawTest::bare));

        System.out.printf("Formatted: %,d files changed, %,d were even, %,d refused%n", changed, even, refused);
        assertThat(wrong).isEmpty();
        assertThat(changed).isGreaterThan(1_000);
        assertThat(refused).as("files that cannot be laid out otherwise").isLessThan(5);
    }

    @Test
    void sortingMovesLinesOnlyAndTwiceIsOnce() {
        forEachReadable((row, before) -> check(row, before, new SortKeys(FileKey.MAIN), FormattingLawTest::lines));

        System.out.printf("Sorted: %,d files changed, %,d were in order, %,d refused%n", changed, even, refused);
        assertThat(wrong).isEmpty();
        assertThat(changed).isGreaterThan(1_000);
        assertThat(refused).as("files whose keys cannot be moved").isLessThan(5);
    }

    private interface Law {

        void on(OracleRow row, Snapshot before);
    }

    private interface Kept {

        String of(Snapshot snapshot);
    }

    private static void forEachReadable(Law law) {
        Corpus corpus = Corpus.orSkip();
        for (OracleRow row : corpus.rows()) {
            Snapshot before = Snapshot.of(corpus.document(row), Design.EMPTY);
            if (before.tree().isWhole()) {
                law.on(row, before);
            }
        }
    }

    private void check(OracleRow row, Snapshot before, Recipe recipe, Kept kept) {
        Outcome outcome = recipe.on(before);
        if (outcome instanceof Outcome.Ready ready) {
            changed++;
            Snapshot after = before.apply(ready.edit());
            demand(row, "keeps all that is written", kept.of(after).equals(kept.of(before)));
            boolean resolves = changed % RESOLVED_OF == 0;
            demand(row, "says the same", !resolves || resolved(after).equals(resolved(before)));
            demand(row, "is done once", recipe.on(after) instanceof Outcome.Refusal twice
                    && twice.code().equals("no-change"));
        } else if (((Outcome.Refusal) outcome).code().equals("no-change")) {
            even++;
        } else {
            refused++;
            System.out.println("refused: " + row.path() + " " + ((Outcome.Refusal) outcome).sentence());
        }
    }

    private void demand(OracleRow row, String law, boolean holds) {
        if (!holds) {
            wrong.add(row.path() + ": " + law);
        }
    }

    private static String resolved(Snapshot snapshot) {
        return ResolvedText.of(ComposeProject.alone(ComposeFile.of(snapshot.tree()))).text().lines().sorted().toList()
                .toString();
    }

    private static String bare(Snapshot snapshot) {
        return snapshot.text().text().replaceAll("\\s+", "");
    }

    private static String lines(Snapshot snapshot) {
        return snapshot.text().text().lines().sorted().toList().toString();
    }
}

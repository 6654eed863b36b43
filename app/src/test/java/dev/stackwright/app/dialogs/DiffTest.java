package dev.stackwright.app.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.TextDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiffTest {

    @Test
    void equalTextsHaveNoDiff() {
        assertThat(between("a\nb\n", "a\nb\n").isEmpty()).isTrue();
    }

    @Test
    void aChangedLineStandsOutAmongThreeKeptOnesOnEachSide() {
        Diff diff = between("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n");
        assertThat(shown(diff)).containsExactly(
                "SKIPPED 0 0 1 line unchanged",
                "KEPT 2 2 2", "KEPT 3 3 3", "KEPT 4 4 4",
                "REMOVED 5 0 5", "ADDED 0 5 five",
                "KEPT 6 6 6", "KEPT 7 7 7", "KEPT 8 8 8",
                "SKIPPED 0 0 1 line unchanged");
        assertThat(diff.added()).isEqualTo(1);
        assertThat(diff.removed()).isEqualTo(1);
    }

    @Test
    void linesBetweenTwoCloseChangesStandOnce() {
        Diff diff = between("a\n1\n2\n3\n4\nb\n", "A\n1\n2\n3\n4\nB\n");
        assertThat(shown(diff)).containsExactly("REMOVED 1 0 a", "ADDED 0 1 A", "KEPT 2 2 1", "KEPT 3 3 2",
                "KEPT 4 4 3", "KEPT 5 5 4", "REMOVED 6 0 b", "ADDED 0 6 B");
    }

    @Test
    void theFirstLineOfAnEmptyTextIsAdded() {
        assertThat(shown(between("", "services:\n"))).containsExactly("ADDED 0 1 services:");
    }

    @Test
    void aKeptLineThatMovesHasBothNumbers() {
        Diff diff = between("a\nb\n", "new\na\nb\n");
        assertThat(shown(diff)).containsExactly("ADDED 0 1 new", "KEPT 1 2 a", "KEPT 2 3 b");
    }

    private static Diff between(String before, String after) {
        return Diff.between(TextDocument.of(before), TextDocument.of(after));
    }

    private static List<String> shown(Diff diff) {
        return diff.lines().stream()
                .map(line -> line.kind() + " " + line.before() + " " + line.after() + " " + line.text())
                .collect(Collectors.toList());
    }

    @Test
    void wholeTextsAreShownWithAllThatStays() {
        TextDocument before = TextDocument.of("a\nb\nc\nd\ne\nf\n");
        TextDocument after = TextDocument.of("a\nb\nc\nd\nE\nf\n");

        assertThat(Diff.whole(before, after).lines()).extracting(line -> line.kind() + " " + line.text())
                .containsExactly("KEPT a", "KEPT b", "KEPT c", "KEPT d", "REMOVED e", "ADDED E", "KEPT f");
        assertThat(Diff.whole(before, before).lines()).hasSize(6);
        assertThat(Diff.whole(TextDocument.of(""), TextDocument.of("")).lines()).isEmpty();
    }
}

package dev.stackwright.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextMergeTest {

    private static final String BASE = """
            services:
              web:
                image: nginx:1.27
                restart: always
              api:
                image: acme/api:1.0
            """;

    private static TextMerge merge(String base, String mine, String theirs) {
        return TextMerge.of(TextDocument.of(base), TextDocument.of(mine), TextDocument.of(theirs));
    }

    @Test
    void changesOfDifferentLinesAreBothInTheResult() {
        String mine = BASE.replace("nginx:1.27", "nginx:1.28");
        String theirs = BASE.replace("acme/api:1.0", "acme/api:2.0") + "  cache:\n    image: redis:7\n";

        TextMerge merge = merge(BASE, mine, theirs);

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text()).isEqualTo("""
                services:
                  web:
                    image: nginx:1.28
                    restart: always
                  api:
                    image: acme/api:2.0
                  cache:
                    image: redis:7
                """);
    }

    @Test
    void whoeverHasChangedTheSameLineHasToBeChosen() {
        TextMerge merge = merge(BASE, BASE.replace("1.27", "1.28"), BASE.replace("1.27", "1.29"));

        assertThat(merge.conflicts()).containsExactly(new TextConflict(3, List.of("services:", "  web:"),
                List.of("    image: nginx:1.27"), List.of("    image: nginx:1.28"), List.of("    image: nginx:1.29"),
                List.of("    restart: always", "  api:", "    image: acme/api:1.0")));
        assertThat(merge.text(List.of(MergeChoice.MINE))).isEqualTo(BASE.replace("1.27", "1.28"));
        assertThat(merge.text(List.of(MergeChoice.THEIRS))).isEqualTo(BASE.replace("1.27", "1.29"));
        assertThat(merge.text(List.of(MergeChoice.BOTH))).isEqualTo(BASE.replace("    image: nginx:1.27\n",
                "    image: nginx:1.28\n    image: nginx:1.29\n"));
    }

    @Test
    void aConflictIsNoLargerThanWhatIsDisputed() {
        String mine = BASE + "  cache:\n    image: redis:7\n  db:\n    image: postgres:16\n";
        String theirs = BASE + "  cache:\n    image: redis:8\n  db:\n    image: postgres:16\n";

        assertThat(merge(BASE, mine, theirs).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.line()).isEqualTo(8);
            assertThat(conflict.mine()).containsExactly("    image: redis:7");
            assertThat(conflict.theirs()).containsExactly("    image: redis:8");
        });
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        String same = BASE.replace("1.27", "1.28");
        assertThat(merge(BASE, same, same).isClean()).isTrue();
        assertThat(merge(BASE, same, same).text()).isEqualTo(same);
    }

    @Test
    void takingALineAwayThatTheOtherHasChangedIsAConflict() {
        TextMerge merge = merge(BASE, BASE.replace("    restart: always\n", ""), BASE.replace("always", "no"));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.mine()).isEmpty();
            assertThat(conflict.theirs()).containsExactly("    restart: no");
        });
    }

    @Test
    void otherLineEndingsAreTakenOverByTheLinesOfTheOther() {
        String mine = BASE.replace("    restart: always\n", "    restart: always\n    tty: true\n");

        assertThat(merge(BASE, mine, BASE.replace("\n", "\r\n")).text()).isEqualTo(mine.replace("\n", "\r\n"));
    }

    @Test
    void lineEndingsOfLinesNobodyTouchesStay() {
        String base = "a\r\nb\nc\n";
        assertThat(merge(base, "a\r\nb\nc2\n", "a2\r\nb\nc\n").text()).isEqualTo("a2\r\nb\nc2\n");
    }

    @Test
    void aLineBehindALastOneWithoutEndingBeginsOnItsOwn() {
        assertThat(merge("a\nb\n", "a\nb\nc\n", "a\nb").text()).isEqualTo("a\nb\nc\n");
        assertThat(merge("a\nb", "a\nb\nc", "x\nb").text()).isEqualTo("x\nb\nc");
    }

    @Test
    void emptyTextsAreMerged() {
        assertThat(merge("", "a\n", "").text()).isEqualTo("a\n");
        assertThat(merge("a\n", "", "a\n").text()).isEmpty();
        assertThat(merge("", "a\n", "b\n").conflicts()).hasSize(1);
    }

    @Test
    void whoeverChangesNothingTakesOverWhatTheOtherDid() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String base = text(random);
            String other = edited(base, random);
            assertThat(merge(base, base, other).isClean()).isTrue();
            assertThat(merge(base, base, other).text()).isEqualTo(other);
            assertThat(merge(base, other, base).isClean()).isTrue();
            assertThat(merge(base, other, base).text()).isEqualTo(other);
        }
    }

    @Test
    void choosingOneSideThroughoutDecidesNothingElse() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            String base = text(random);
            String mine = edited(base, random);
            String theirs = edited(base, random);
            TextMerge here = merge(base, mine, theirs);
            TextMerge there = merge(base, theirs, mine);
            assertThat(here.conflicts()).hasSameSizeAs(there.conflicts());
            List<MergeChoice> allMine = here.conflicts().stream().map(c -> MergeChoice.MINE).toList();
            List<MergeChoice> allTheirs = here.conflicts().stream().map(c -> MergeChoice.THEIRS).toList();
            assertThat(here.text(allMine).lines()).containsExactlyElementsOf(there.text(allTheirs).lines().toList());
        }
    }

    @Test
    void aPatchMakesTheOtherTextAndReplacesWholeLinesOnly() {
        Random random = new Random(13);
        for (int i = 0; i < 3_000; i++) {
            TextDocument before = TextDocument.of(text(random));
            String after = edited(before.text(), random);
            assertThat(before.apply(LineDiff.patch(before, after)).text()).isEqualTo(after);
        }
        assertThat(LineDiff.patch(TextDocument.of(BASE), BASE.replace("1.27", "1.28")).replacements())
                .singleElement().satisfies(r -> assertThat(r.text()).isEqualTo("    image: nginx:1.28\n"));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(line(random));
        }
        return ended(text, random);
    }

    private static String line(Random random) {
        return "abc".charAt(random.nextInt(3)) + List.of("\n", "\n", "\r\n").get(random.nextInt(3));
    }

    private static String ended(StringBuilder text, Random random) {
        return random.nextInt(4) == 0 ? text + "z" : text.toString();
    }

    private static String edited(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        lines.remove("");
        if (random.nextInt(5) == 0) {
            lines.replaceAll(line -> line.replace("\r\n", "\n").replace("\n", "\r\n"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(lines.size() + 1);
            if (at < lines.size() && random.nextBoolean()) {
                lines.remove(at);
            } else if (at == 0 || lines.get(at - 1).endsWith("\n")) {
                lines.add(at, line(random));
            }
        }
        return String.join("", lines);
    }
}

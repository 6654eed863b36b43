package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real stacks, read in place where the corpus is there. */
class HandoffCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("stackwright.corpus", "corpus"), "open");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|``.*?``|`[^`\n]*`");
    private static final Pattern FILLER = Pattern.compile("(?i)\\b(todo|tbd|fixme|lorem|placeholder|n/a|xxx)\\b");

    private static List<Path> stacks(String kind) throws IOException {
        Path oracle = CORPUS.resolve("oracle.tsv");
        Assumptions.assumeTrue(Files.isRegularFile(oracle), () -> "no corpus of compose files at " + CORPUS);
        List<Path> stacks = new ArrayList<>();
        for (String line : Files.readAllLines(oracle)) {
            String[] cells = line.split("\t", -1);
            if (cells[9].equals(kind) && cells[2].equals("ok")) {
                stacks.add(CORPUS.resolve(cells[0]));
            }
        }
        return stacks;
    }

    @Test
    void everyDocumentNamesItsServicesAndImagesAndHoldsNoFiller() throws IOException {
        List<Path> stacks = stacks("project");

        for (Path stack : stacks) {
            Snapshot snapshot = Snapshot.of(Files.readString(stack));
            String document = HandoffDocument.of(Samples.input(snapshot.text().text(), Design.EMPTY));
            for (Service service : snapshot.compose().services()) {
                assertThat(document).as("%s", stack).contains("`" + service.name() + "`");
                service.image().ifPresent(image -> assertThat(document).as("%s", stack)
                        .contains("`" + image.raw() + "`"));
            }
            String prose = CODE.matcher(document).replaceAll("");
            assertThat(prose).as("%s", stack).doesNotContain("${");
            assertThat(FILLER.matcher(prose).results().map(match -> match.group()).toList()).as("%s", stack).isEmpty();
        }
        assertThat(stacks).hasSizeGreaterThan(20);
    }

    @Test
    void noExportChangesAnythingButPlatformAttributes() throws IOException {
        int taken = 0;
        for (String kind : List.of("project", "catalog")) {
            for (Path stack : stacks(kind)) {
                String before = Files.readString(stack);
                ComposeExport export = ComposeExport.of(Snapshot.of(before));
                assertThat(export.text()).as("%s", stack).doesNotContain("\n  x-omnistrate-");
                assertThat(removedLines(before, export.text())).as("%s", stack).isTrue();
                if (export.removed().isEmpty()) {
                    assertThat(export.bytes()).as("%s", stack).isEqualTo(before.getBytes(StandardCharsets.UTF_8));
                }
                taken += export.removed().size();
            }
        }
        assertThat(taken).isGreaterThan(50);
    }

    /** True when the lines afterwards are some of the lines before, in the same order. */
    private static boolean removedLines(String before, String after) {
        List<String> rest = new ArrayList<>(List.of(before.split("\n", -1)));
        for (String line : after.split("\n", -1)) {
            int at = rest.indexOf(line);
            if (at < 0) {
                return false;
            }
            rest = rest.subList(at + 1, rest.size());
        }
        return true;
    }
}

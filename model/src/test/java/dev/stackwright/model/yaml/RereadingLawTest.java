package dev.stackwright.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading a changed text again where it was changed says what reading all of it says, edit after edit. */
class RereadingLawTest {

    private static final long SEED = 20_261_121;
    private static final int FILES = Integer.getInteger("stackwright.rereading.files", 250);
    private static final int EDITS_A_FILE = 8;
    private static final List<String> TYPED = List.of("      KEY: value", "    image: \"acme/api:1.0\"", "  fresh:",
            "    - 'a b'", "        x: {a: [1, 2]}", "# a remark", "    command: >-", "        long text",
            "    labels: &l", "    build: *l",
            "    key: !reset null", "\t", "---", "    ports: [\"80:80\"", "    \"quoted", "volumes:", "é😀: ü", "");

    private int states;
    private int broken;
    private int local;
    private int localBroken;
    private final List<String> different = new ArrayList<>();

    @Test
    void readingOnlyTheChangedEntryIsReadingTheWholeText() {
        Corpus corpus = Corpus.orSkip();
        Random random = new Random(SEED);
        corpus.sample(random, FILES, (row, text) -> edit(row, text, random));
        System.out.printf("Read again after %,d edits, %,d of them broken: %,d (%,d broken) only where they were made;"
                + " %d differ from reading the whole text%n", states, broken, local, localBroken, different.size());
        different.stream().limit(8).forEach(System.out::println);
        assertThat(different).isEmpty();
        assertThat(local).as("edits that needed no reading of the whole text").isGreaterThan(states / 2);
    }

    private void edit(OracleRow row, TextDocument opened, Random random) {
        YamlTree original = YamlReader.read(opened);
        YamlTree tree = original;
        for (int i = 0; i < EDITS_A_FILE; i++) {
            tree = tree.isWhole() || random.nextInt(5) == 0 ? tree : original;
            TextDocument text = tree.text();
            int line = random.nextInt(text.lineCount());
            int kind = random.nextInt(4);
            if (kind == 0) {
                int from = text.lineStart(line) + random.nextInt(text.line(line).length() + 1);
                int to = Math.min(text.length(), from + random.nextInt(random.nextInt(12) == 0 ? 60 : 6));
                tree = check(row, tree, new Replacement(from, to, ""));
            } else if (kind == 1) {
                String content = text.line(line);
                int from = text.lineStart(line) + content.length() - content.stripLeading().length();
                tree = check(row, tree, new Replacement(from, text.lineEnd(line), ""));
                tree = type(row, tree, from, content.stripLeading());
            } else {
                int at = text.lineEnd(line);
                String typed = "\n" + TYPED.get(random.nextInt(TYPED.size()));
                tree = kind == 2 ? type(row, tree, at, typed) : check(row, tree, Replacement.insert(at, typed));
            }
        }
    }

    private YamlTree type(OracleRow row, YamlTree tree, int at, String typed) {
        YamlTree now = tree;
        for (int i = 0; i < typed.length(); i++) {
            now = check(row, now, Replacement.insert(at + i, typed.substring(i, i + 1)));
        }
        return now;
    }

    private YamlTree check(OracleRow row, YamlTree before, Replacement change) {
        TextPatch patch = TextPatch.of(change);
        TextDocument after = before.text().apply(patch);
        YamlTree whole = YamlReader.read(after);
        Optional<YamlTree> here = LocalReading.read(before, patch, after);
        YamlTree again = here.orElse(whole);
        states++;
        broken += whole.isWhole() ? 0 : 1;
        local += here.isPresent() ? 1 : 0;
        localBroken += here.isPresent() && !whole.isWhole() ? 1 : 0;
        if (!TreeText.of(again).equals(TreeText.of(whole))) {
            different.add(row.path() + " " + before.text().positionOf(change.start()) + " " + change + "\n    whole: "
                    + whole.masked() + whole.problems() + "\n    again: " + again.masked() + again.problems());
        }
        return whole;
    }
}

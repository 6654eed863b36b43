package dev.stackwright.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLinesTest {

    /** All but compose files: the stacks of the starters, and the samples of the checks with the texts they hold. */
    static Stream<Path> dataFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../resources/src/main/resources/stackwright"))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("compose.yaml")
                            && !file.getParent().endsWith("samples"))
                    .toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void everyDataFileIsPlainAndReadAsAllOfYamlReadsIt(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(PlainLines.read(text)).contains(PlainYaml.loadAny(text));
    }

    @Test
    void keysListsAndFlowCollectionsAreRead() {
        String text = """
                # Head
                - id: a
                  texts: [x, "y, z", 'it''s', {k: v, l: [1]}]
                  deep:
                    - one two
                    - key: "quoted \\"text\\"\\n"

                  block: |
                    first
                      second
                - plain: http://host:80/a#b
                """;

        assertThat(PlainLines.read(text)).contains(PlainYaml.loadAny(text));
        assertThat(PlainLines.read(text).orElseThrow().toString()).isEqualTo("[{id=a, texts=[x, y, z, it's,"
                + " {k=v, l=[1]}], deep=[one two, {key=quoted \"text\"\n}], block=first\n  second\n},"
                + " {plain=http://host:80/a#b}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- [", "a: &x 1", "a: *x", "a: !t b", "a: >\n  b", "a: b\n  c", "a: b # c", "a: b: c",
        "a: 1\na: 2", "- a\nb", "a:\nb: 1", "a:\n- b", "? a", "a: {b: 1", "a: [b,\n  c]", "a: \"b", "a: \"\\x41\"",
        "- - a", "'a': b", "a: {b}", "a: [b: 1]", "a: [b] c", "---\na: b", "a: |\n\n  b", "a: |\n  b\n\n  c", "a: \tb",
        "a: |\n  b\n   \n", "<<: a\n b", "a: 'b", "- a: b\n c: d", "  a: b\n c: d"})
    void whatIsMoreThanPlainIsLeftToOthers(String text) {
        assertThat(PlainLines.read(text)).isEmpty();
    }

    @Test
    void whatIsReadIsWhatAllOfYamlSays() {
        List<String> pieces = List.of("a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ", ", "\"", "'", "#", "|", ":");
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Optional<Object> plain = PlainLines.read(text.toString());
            if (plain.isPresent()) {
                read++;
                assertThat(plain.get()).as(text.toString()).isEqualTo(PlainYaml.loadAny(text.toString()));
            }
        }
        assertThat(read).isGreaterThan(400);
    }
}

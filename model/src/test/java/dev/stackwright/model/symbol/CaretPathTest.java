package dev.stackwright.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaretPathTest {

    /** @param text with a bar where the caret is */
    private static String at(String text) {
        int caret = text.indexOf('|');
        String without = text.substring(0, caret) + text.substring(caret + 1);
        return CaretPath.at(YamlReader.read(TextDocument.of(without)), caret).stream().map(CaretPath.Step::name)
                .collect(Collectors.joining(" > "));
    }

    @Test
    void theKeysAroundTheCaretAreToldFromTheTop() {
        assertThat(at("services:\n  web:\n    image: ng|inx\n  api: {}\n")).isEqualTo("services > web > image");
        assertThat(at("services:\n  web:\n    image: nginx\n  a|pi: {}\n")).isEqualTo("services > api");
        assertThat(at("services:\n|  web:\n    image: nginx\n")).isEqualTo("services > web");
    }

    @Test
    void anItemIsToldByWhatItSaysOrByItsNumber() {
        assertThat(at("services:\n  web:\n    ports:\n      - 80:80\n      - 443:|443\n"))
                .isEqualTo("services > web > ports > 443:443");
        assertThat(at("services:\n  web:\n    volumes:\n      - type: bind\n        source: .|\n"))
                .isEqualTo("services > web > volumes > [0] > source");
    }

    @Test
    void oneLineHoldsSeveralPlaces() {
        assertThat(at("services: {web: {image: a}, api: {im|age: b}}\n")).isEqualTo("services > api > image");
        assertThat(at("services: {web: {depends_on: [a, b|b, c]}}\n")).isEqualTo("services > web > depends_on > bb");
    }

    @Test
    void betweenTheDocumentsPartsNothingIsTold() {
        assertThat(at("|\n# a comment\nservices: {}\n")).isEmpty();
        assertThat(at("|")).isEmpty();
    }

    @Test
    void theOutlineTellsElementsIncludesAndExtensionsInTheOrderOfTheText() {
        Snapshot snapshot = Snapshot.of("""
                include:
                  - a.yaml
                  - path: [b.yaml, c.yaml]
                x-base: &base {}
                services:
                  <<: *base
                  web: {}
                networks: {front: {}}
                volumes:
                  "data":
                models: {llm: {}}
                """);
        ComposeFile file = snapshot.compose();

        List<Outline.Entry> entries = Outline.of(FileKey.MAIN, file);

        assertThat(entries).extracting(entry -> entry.section() + " " + entry.name()).containsExactly("include a.yaml",
                "include b.yaml", "x- x-base", "services web", "networks front", "volumes data", "models llm");
        assertThat(entries).allSatisfy(entry ->
                assertThat(snapshot.text().slice(entry.place())).contains(entry.name()));
    }
}

package dev.stackwright.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From every place that names an element to the place that defines it. */
class DefinitionsTest {

    private static final Path HOME = Path.of("/stack/compose.yaml");
    private static final FileKey OTHER = FileKey.of(Path.of("/stack/data.yaml"));
    private static final String DATA = """
            services:
              store: {image: redis}
            volumes:
              disk:
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "depends_on: [ap|i]; api: {image: a}",
        "depends_on: {ap|i: {condition: service_started}}; api: {image: a}",
        "extends: ap|i; api: {image: a}",
        "extends: {service: ap|i}; api: {image: a}",
        "volumes_from: [ap|i]; api: {image: a}",
        "volumes_from: ['ap|i:ro']; api: {image: a}",
        "links: [ap|i]; api: {image: a}",
        "network_mode: 'service:ap|i'; api: {image: a}",
        "pid: 'service:ap|i'; api: {image: a}",
        "networks: [ba|ck]; back: {}",
        "networks: {ba|ck: {}}; back: {}",
        "volumes: ['da|ta:/data']; data: {}",
        "volumes: [{type: volume, source: da|ta, target: /data}]; data: {}",
        "configs: [si|te]; site: {file: s}",
        "configs: [{source: si|te}]; site: {file: s}",
        "secrets: [k|ey]; key: {file: k}",
        "secrets: [{source: k|ey}]; key: {file: k}",
        "models: [l|lm]; llm: {model: ai/x}",
        "models: {l|lm: {}}; llm: {model: ai/x}",
        "labels: *la|bels; labels {a: b}",
        "depends_on: [st|ore]; 'store: {image: redis}'",
        "volumes: ['di|sk:/disk']; disk:"})
    void aNameLeadsThere(String line, String definition) {
        String marked = """
                include: [data.yaml]
                x-labels: &labels {a: b}
                services:
                  web:
                    %s
                  api: {image: a}
                networks: {back: {}}
                volumes: {data: {}}
                configs: {site: {file: s}}
                secrets: {key: {file: k}}
                models: {llm: {model: ai/x}}
                """.formatted(line);
        ComposeFile main = read(marked.replace("|", ""));
        SymbolIndex index = SymbolIndex.of(new SymbolFiles(new TreeMap<>(Map.of(FileKey.MAIN, main, OTHER, read(DATA))),
                Optional.of(HOME), Set.of()));

        Occurrence named = index.at(FileKey.MAIN, marked.indexOf('|')).orElseThrow();

        assertThat(index.definitions(named.symbol())).singleElement().satisfies(place -> {
            String text = place.file().equals(OTHER) ? DATA : main.tree().text().text();
            assertThat(text.substring(place.range().start())).startsWith(definition);
            assertThat(named.role()).isNotEqualTo(place.role());
        });
    }

    private static ComposeFile read(String text) {
        return ComposeFile.of(YamlReader.read(TextDocument.of(text)));
    }
}

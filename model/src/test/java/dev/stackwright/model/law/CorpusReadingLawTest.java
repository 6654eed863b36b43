package dev.stackwright.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every file of the corpus when it is merely opened. */
class CorpusReadingLawTest {

    /** Docker Compose calls a mapping as key a YAML error; YAML allows it, and the lines around it are read. */
    private static final String MAPPING_AS_KEY = "yaml_map_key";

    private final Corpus corpus = Corpus.orSkip();

    @Test
    void everyFileIsWrittenBackByteForByte() {
        List<OracleRow> notUtf8 = new ArrayList<>();
        List<OracleRow> changed = new ArrayList<>();
        for (OracleRow row : corpus.rows()) {
            byte[] bytes = corpus.bytes(row);
            try {
                if (!Arrays.equals(TextDocument.decode(bytes).encode(), bytes)) {
                    changed.add(row);
                }
            } catch (CharacterCodingException e) {
                notUtf8.add(row);
            }
        }
        System.out.printf("Written back byte for byte: %d of %d files%n",
                corpus.rows().size() - changed.size() - notUtf8.size(), corpus.rows().size());
        assertThat(notUtf8).as("files that are not UTF-8").isEmpty();
        assertThat(changed).isEmpty();
    }

    @Test
    void problemsAreFoundExactlyWhereDockerComposeSaysThatTheTextIsNotYaml() {
        List<String> disagreements = new ArrayList<>();
        for (OracleRow row : corpus.rows()) {
            boolean broken = row.isBomb() || row.isNotYaml() && !row.cause().equals(MAPPING_AS_KEY);
            var problems = YamlReader.read(corpus.document(row)).problems();
            if (problems.isEmpty() == broken) {
                disagreements.add(row + " (" + row.message() + "): " + problems);
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void everyServiceIsReadAtItsOwnKey() {
        int files = 0;
        int services = 0;
        List<String> misplaced = new ArrayList<>();
        for (OracleRow row : corpus.rows()) {
            TextDocument document = corpus.document(row);
            ComposeFile file = ComposeFile.of(YamlReader.read(document));
            Set<Integer> starts = new HashSet<>();
            for (Service service : file.services()) {
                if (!unquoted(document.slice(service.keyRange())).equals(service.name())
                        || !starts.add(service.keyRange().start())) {
                    misplaced.add(row + ": " + service.name());
                }
                services++;
            }
            files++;
        }
        System.out.printf("Read at their own key: %d services of %d files%n", services, files);
        assertThat(misplaced).isEmpty();
    }

    @Test
    void theServicesOfAValidFileAreAsManyAsTheOracleCounts() {
        List<String> disagreements = new ArrayList<>();
        for (OracleRow row : corpus.rows()) {
            int read = ComposeFile.of(YamlReader.read(corpus.document(row))).services().size();
            if (row.isValid() && read != expected(row)) {
                disagreements.add(row + ": " + read + " instead of " + expected(row));
            }
        }
        assertThat(disagreements).isEmpty();
    }

    /** Where the oracle's YAML reader stops short, Docker Compose itself says how many there are. */
    private static int expected(OracleRow row) {
        boolean stopsShort = row.flags().contains("multidoc") || row.flags().contains("pyyaml_fail");
        return stopsShort ? row.services().orElseThrow() : row.entries();
    }

    private static String unquoted(String key) {
        return key.replaceFirst("^(['\"])(.*)\\1$", "$2");
    }
}

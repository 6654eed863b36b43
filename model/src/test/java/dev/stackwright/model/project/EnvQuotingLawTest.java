package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.model.corpus.ComposeClient;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into a file of variables is read back equal: by this program, and by Docker Compose. */
class EnvQuotingLawTest {

    private static final int VALUES = 1_500;
    private static final List<String> PIECES = List.of("a", "B7", " ", "  ", "\t", "'", "\"", "\\", "\\\\", "\\n",
            "\\'", "\\\"", "$", "$$", "$A", "${A}", "${A:-b}", "\\$", "#", " #", "=", ":", "\n", "\r\n", "`", "!", "%",
            "&", ";", "|", "*", "~", "\u00fc", "\u4e16\ud83d\ude80", "{", "}", "[", "export ", "\\x", "\\0", "\\012",
            "\u00a0", "\u2028", ",", "/", "?");

    private static List<String> values() {
        Random random = new Random(20);
        List<String> values = new ArrayList<>(PIECES);
        values.add("");
        while (values.size() < VALUES) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(7); i >= 0; i--) {
                value.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            values.add(value.toString());
        }
        return values;
    }

    /** All values in one file, set one after the other. */
    private static TextDocument written(List<String> values) {
        TextDocument text = TextDocument.of("# values\nA=outer\n");
        for (int i = 0; i < values.size(); i++) {
            text = text.apply(VariableFile.of(text).setting("V" + i, values.get(i)).orElseThrow());
        }
        return text;
    }

    @Test
    void thisProgramReadsEveryValueBack() {
        List<String> values = values().subList(0, 300);
        Map<String, String> read = VariableFile.of(written(values)).values(name -> Optional.empty());

        for (int i = 0; i < values.size(); i++) {
            assertThat(read.get("V" + i)).as("value %s", i).isEqualTo(values.get(i));
        }
    }

    @Test
    void dockerComposeReadsEveryValueBack(@TempDir Path folder) throws IOException {
        ComposeClient client = ComposeClient.orSkip(folder);
        List<String> values = values();
        StringBuilder env = new StringBuilder("# values\nA=outer\n");
        StringBuilder compose = new StringBuilder("services:\n  web:\n    image: a\n    environment:\n");
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            env.append("V").append(i).append('=').append(EnvQuoting.quoted(values.get(i))).append('\n');
            compose.append("      V").append(i).append(": ${V").append(i).append("}\n");
            expected.put("V" + i, values.get(i));
        }
        Files.writeString(folder.resolve(".env"), env);
        Files.writeString(folder.resolve("compose.yaml"), compose);

        ComposeClient.Answer answer = client.config(List.of(folder.resolve("compose.yaml")), folder, folder, "law");

        assertThat(answer.isRefused()).as(answer.error()).isFalse();
        JsonNode read = answer.config().path("services").path("web").path("environment");
        // The client writes a dollar sign twice, so that its answer can be read as a compose file.
        expected.forEach((name, value) -> assertThat(read.path(name).asText().replace("$$", "$"))
                .as("%s, written %s", name, EnvQuoting.quoted(value)).isEqualTo(value));
    }
}

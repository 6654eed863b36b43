package dev.stackwright.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "yes|TEXT", "tRue|TEXT", "True|FLAG", "false|FLAG", "'true'|TEXT", "\"5\"|TEXT", "5|WHOLE", "+5|WHOLE",
        "1_000|WHOLE", "0x1f|WHOLE", "0b1|WHOLE", "0o17|WHOLE", "0o9|TEXT", "08|WHOLE", "1.0|WHOLE", "5.|WHOLE",
        "1e3|WHOLE", "0.5|NUMBER", ".5|NUMBER", ".inf|NUMBER", "NaN|TEXT", "1.2.3|TEXT", "3022:22|TEXT",
        "2020-01-01|TEXT", "12345678901234567890123|WHOLE", "!!str 5|TEXT", "!!int \"5\"|WHOLE", "~|NONE",
        "${A:-5}|TEXT"})
    void isReadAsDockerComposeReadsIt(String written, Form form) {
        YamlNode root = YamlReader.read(TextDocument.of(written)).documents().get(0).root().orElseThrow();

        assertThat(ScalarForm.of(root.asScalar().orElseThrow())).isEqualTo(form);
    }
}

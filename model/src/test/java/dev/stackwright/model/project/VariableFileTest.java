package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of variables is changed line by line. */
class VariableFileTest {

    private static final String FILE = """
            # The shop
            export TAG = 15   # of the database
            EMPTY=

            URL="http://${HOST:-localhost}/$TAG"
            TAG=16 # counts
            PASSED
            """;

    private static String after(String text, Optional<TextPatch> patch) {
        return TextDocument.of(text).apply(patch.orElseThrow()).text();
    }

    private static VariableFile file(String text) {
        return VariableFile.of(TextDocument.of(text));
    }

    @Test
    void onlyTheValueThatCountsChanges() {
        assertThat(after(FILE, file(FILE).setting("TAG", "17"))).isEqualTo(FILE.replace("TAG=16 #", "TAG=17 #"));
        assertThat(after(FILE, file(FILE).setting("EMPTY", "a b"))).isEqualTo(FILE.replace("EMPTY=", "EMPTY='a b'"));
        assertThat(after(FILE, file(FILE).setting("PASSED", "x"))).isEqualTo(FILE.replace("PASSED", "PASSED=x"));
    }

    @Test
    void aNewVariableComesLastWithTheLineEndingOfTheFile() {
        assertThat(after(FILE, file(FILE).setting("NEW", "1"))).isEqualTo(FILE + "NEW=1\n");
        assertThat(after("A=1\r\nB=2", file("A=1\r\nB=2").setting("NEW", "1"))).isEqualTo("A=1\r\nB=2\r\nNEW=1\r\n");
        assertThat(after("", file("").setting("NEW", "1"))).isEqualTo("NEW=1\n");
    }

    @Test
    void everyLineOfAVariableGoes() {
        assertThat(after(FILE, file(FILE).removing("TAG"))).isEqualTo("""
                # The shop
                EMPTY=

                URL="http://${HOST:-localhost}/$TAG"
                PASSED
                """);
    }

    @Test
    void aRenameFollowsTheNameIntoOtherValues() {
        assertThat(after(FILE, file(FILE).renaming("TAG", "DB_TAG"))).isEqualTo(FILE.replace("TAG", "DB_TAG"));
        String literal = "A=1\nB='$A'\nC=\"\\$A\"\n";
        assertThat(after(literal, file(literal).renaming("A", "Z"))).isEqualTo("Z=1\nB='$A'\nC=\"\\$A\"\n");
    }

    @Test
    void behindAQuoteThatIsNotClosedNothingIsWritten() {
        assertThat(file("A='open\n").setting("B", "it's")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "plain-1.0/x:y@z,+%=  | plain-1.0/x:y@z,+%=",
        "two words            | 'two words'",
        "a#b                  | 'a#b'",
        "$HOME                | '$HOME'",
        "it's                 | \"it's\"",
        "back\\slash          | \"back\\\\slash\"",
        "say \"hi\"           | 'say \"hi\"'",
        "it's $5              | \"it's \\$5\""})
    void theSimplestQuotesThatHoldTheValue(String value, String written) {
        assertThat(EnvQuoting.quoted(value)).isEqualTo(written);
    }
}

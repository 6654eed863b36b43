package dev.stackwright.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignProblemTest {

    private static DesignProblem problemOf(String text) {
        return DesignStore.read(text).problem().orElseThrow();
    }

    @Test
    void brokenJsonIsAProblemWithItsPlace() {
        DesignProblem problem = problemOf("""
                {
                  "schema": 1,
                  "positions": {
                    "services/web": {"x": 1, "y": }
                  }
                }
                """);

        assertThat(problem.place()).isEqualTo(new Position(4, 35));
        assertThat(problem.message()).startsWith("This is not well-formed JSON: ");
        assertThat(problem.remedy()).contains("version control");
    }

    @Test
    void theMarksOfAMergeConflictAreNamed() {
        DesignProblem problem = problemOf("""
                {
                  "schema": 1,
                <<<<<<< HEAD
                  "choices": {"sla": "99.9"}
                =======
                  "choices": {"sla": "99.99"}
                >>>>>>> other
                }
                """);

        assertThat(problem.place().line()).isEqualTo(3);
        assertThat(problem.message()).contains("merge conflict");
    }

    @Test
    void aValueOfTheWrongTypeIsNamedWithItsPlace() {
        DesignProblem problem = problemOf("""
                {
                  "schema": 1,
                  "positions": {
                    "services/web": {"x": "left", "y": 2}
                  }
                }
                """);

        assertThat(problem.message()).isEqualTo("positions > services/web > x should be a number.");
        assertThat(problem.place()).isEqualTo(new Position(4, 27));
    }

    @Test
    void aMissingFieldIsNamedAtItsEntry() {
        DesignProblem problem = problemOf("{\"acceptances\": [\n{\"check\": \"c\", \"by\": \"Ann\"}]}");

        assertThat(problem.message()).isEqualTo("acceptances > 0 should be an entry with \"reason\".");
        assertThat(problem.place()).isEqualTo(new Position(2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " \n", "[]", "7", "null", "\"text\"", "{", "{\"schema\": 1} x", "{\"schema\": \"1\"}", "{\"schema\": 0}",
        "{\"schema\": 1.5}", "{\"schema\": 1, \"schema\": 1}", "{\"positions\": []}", "{\"positions\": {\"a/b\": 1}}",
        "{\"choices\": {\"compliance\": \"soc2\"}}", "{\"choices\": {\"compliance\": [1]}}",
        "{\"acceptances\": {}}", "{\"acceptances\": [\"x\"]}", "{\"confirmations\": {\"p\": {\"by\": \"A\", "
            + "\"on\": \"tomorrow\", \"contentHash\": \"h\"}}}",
        "{\"edges\": {\"a/b -> c/d\": {\"encrypted\": \"yes\"}}}", "{\"dataClasses\": {\"a/b\": \"personal\"}}",
        "{\"acceptances\": [{\"check\": \"c\", \"by\": \"a\", \"reason\": \"r\", \"element\": \"web\"}]}",
        "{\"positions\": {\"a/b\": {\"x\": NaN, \"y\": 1}}}", "{\"schema\": 1e999999999}", "\u0000"})
    void noTextMakesReadingThrowAndEveryProblemSaysWhatToDo(String text) {
        DesignReading reading = DesignStore.read(text);

        assertThat(reading.design()).isEqualTo(Design.EMPTY);
        assertThat(reading.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.message()).isNotBlank().endsWith(".");
            assertThat(problem.remedy()).isNotBlank().endsWith(".");
        });
    }

    @Test
    void deepNestingIsAProblem() {
        assertThat(problemOf("{\"x\": " + "[".repeat(100_000)).message()).contains("nesting depth");
    }

    @Test
    void aLaterSchemaIsShownAndMayNotBeWritten() {
        DesignReading reading = DesignStore.read("""
                {"schema": 3, "choices": {"sla": "99.9"}}
                """);

        assertThat(reading.design().choices().sla()).contains("99.9");
        assertThat(reading.problem()).hasValueSatisfying(problem -> assertThat(problem.message())
                .isEqualTo("The design file has schema 3; this version writes schema 1 and leaves the file as it is."));
    }

    @Test
    void aLaterSchemaOfAnotherFormIsNotGuessedAt() {
        DesignReading reading = DesignStore.read("{\"schema\": 2, \"positions\": [1, 2]}");

        assertThat(reading.design()).isEqualTo(Design.EMPTY);
        assertThat(reading.problem()).isPresent();
    }
}

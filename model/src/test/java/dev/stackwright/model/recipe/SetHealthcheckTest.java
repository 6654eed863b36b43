package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetHealthcheckTest {

    private static final Recipe SET = new SetHealthcheck("web", List.of("CMD", "true"));

    @Test
    void aNewCheckComesWithItsIntervals() {
        assertThat(Edited.by("services:\n  web:\n    image: a\n", SET)).isEqualTo("""
                services:
                  web:
                    image: a
                    healthcheck:
                      test: ["CMD", "true"]
                      interval: 10s
                      timeout: 5s
                      retries: 5
                """);
    }

    @Test
    void ofAnExistingCheckOnlyTheTestChanges() {
        assertThat(Edited.by("""
                services:
                  web:
                    healthcheck:
                      test: curl -f http://localhost # quick
                      interval: 3s
                """, SET)).isEqualTo("""
                services:
                  web:
                    healthcheck:
                      test: ["CMD", "true"] # quick
                      interval: 3s
                """);
    }

    @Test
    void aCheckThatIsNothingButSwitchedOffIsWrittenAnew() {
        assertThat(Edited.by("services:\n  web:\n    healthcheck:\n      disable: true\n", SET)).isEqualTo("""
                services:
                  web:
                    healthcheck:
                      test: ["CMD", "true"]
                      interval: 10s
                      timeout: 5s
                      retries: 5
                """);
    }

    @Test
    void aCheckThatIsSwitchedOffIsSwitchedOnAndKeepsTheRest() {
        assertThat(Edited.by("""
                services:
                  web:
                    healthcheck:
                      retries: 9
                      disable: true
                """, SET)).isEqualTo("""
                services:
                  web:
                    healthcheck:
                      retries: 9
                      test: ["CMD", "true"]
                """);
        assertThat(Edited.by("""
                services:
                  web:
                    healthcheck:
                      test: curl
                      disable: true
                """, SET)).isEqualTo("""
                services:
                  web:
                    healthcheck:
                      test: ["CMD", "true"]
                """);
    }

    @Test
    void refusesATestWithoutWordsAndACheckThatIsNoMapping() {
        assertThat(Edited.refusalCode("services:\n  web:\n    image: a\n", new SetHealthcheck("web", List.of())))
                .isEqualTo("blank");
        assertThat(Edited.refusalCode("services:\n  web:\n    healthcheck: often\n", SET)).isEqualTo("not-a-mapping");
    }
}

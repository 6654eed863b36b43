package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.HealthcheckTiming;
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

    @Test
    void aTestKeepsTheFormItIsWrittenIn() {
        String list = "services:\n  web:\n    healthcheck:\n      test:\n      - CMD # words\n      - 'curl'\n";
        assertThat(Edited.by(list, new SetHealthcheck("web", List.of("CMD", "wget"))))
                .isEqualTo(list.replace("curl", "wget"));
        assertThat(Edited.by("services:\r\n  web:\r\n    healthcheck: {test: curl localhost}\r\n",
                new SetHealthcheck("web", List.of("CMD-SHELL", "curl localhost || exit 1"))))
                .isEqualTo("services:\r\n  web:\r\n    healthcheck: {test: curl localhost || exit 1}\r\n");
    }

    @Test
    void numbersAreSetAndTakenAway() {
        String check = """
                services:
                  web:
                    healthcheck:
                      test: curl
                      interval: '10s' # often
                """;
        assertThat(Edited.by(check, new SetHealthcheckTiming("web", HealthcheckTiming.INTERVAL, "1m30s"),
                new SetHealthcheckTiming("web", HealthcheckTiming.RETRIES, "3"),
                new SetHealthcheckTiming("web", HealthcheckTiming.START_PERIOD, "${GRACE:-5s}"))).isEqualTo("""
                services:
                  web:
                    healthcheck:
                      test: curl
                      interval: '1m30s' # often
                      retries: 3
                      start_period: ${GRACE:-5s}
                """);
        assertThat(Edited.by(check, new SetHealthcheckTiming("web", HealthcheckTiming.INTERVAL, "")))
                .isEqualTo("services:\n  web:\n    healthcheck:\n      test: curl\n");
        assertThat(Edited.refusalCode(check, new SetHealthcheckTiming("web", HealthcheckTiming.TIMEOUT, "5")))
                .isEqualTo("not-a-duration");
        assertThat(Edited.refusalCode(check, new SetHealthcheckTiming("web", HealthcheckTiming.RETRIES, "0")))
                .isEqualTo("not-a-number");
    }

    @Test
    void switchingOffKeepsWhatIsWritten() {
        String check = "services:\n  web:\n    healthcheck:\n      test: curl\n";
        String off = check + "      disable: true\n";
        assertThat(Edited.by(check, new SwitchHealthcheck("web", false))).isEqualTo(off);
        assertThat(Edited.by(off, new SwitchHealthcheck("web", true))).isEqualTo(check);
        assertThat(Edited.by("services:\n  web:\n    image: a\n", new SwitchHealthcheck("web", false)))
                .isEqualTo("services:\n  web:\n    image: a\n    healthcheck:\n      disable: true\n");
        assertThat(Edited.by("x: &x\n  healthcheck: {disable: true}\nservices:\n  web:\n    <<: *x\n",
                new SwitchHealthcheck("web", true))).endsWith("    <<: *x\n    healthcheck:\n      disable: false\n");
        assertThat(Edited.refusalCode(check, new SwitchHealthcheck("web", true))).isEqualTo("no-change");
        assertThat(Edited.refusalCode("services:\n  web:\n    healthcheck: {test: [NONE]}\n",
                new SwitchHealthcheck("web", true))).isEqualTo("test-is-none");
    }
}

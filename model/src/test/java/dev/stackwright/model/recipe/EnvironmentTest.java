package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void aVariableChangesInItsPlaceAndQuotes() {
        assertThat(Edited.by("""
                services:
                  web:
                    environment:
                    - "MODE=fast"   # for now
                    - LEVEL=info
                """, new SetEnvironment("web", "MODE", "slow"), new SetEnvironment("web", "NEW", "a b")))
                .isEqualTo("""
                services:
                  web:
                    environment:
                    - "MODE=slow"   # for now
                    - LEVEL=info
                    - NEW=a b
                """);
        assertThat(Edited.by("""
                services:
                  web:
                    environment:
                      MODE: 'fast' # for now
                      EMPTY:
                """, new SetEnvironment("web", "MODE", "slow"), new SetEnvironment("web", "EMPTY", "no")))
                .isEqualTo("""
                services:
                  web:
                    environment:
                      MODE: 'slow' # for now
                      EMPTY: "no"
                """);
    }

    @Test
    void aServiceWithoutVariablesGetsTheFormOfTheOthers() {
        assertThat(Edited.by("services:\r\n  web:\r\n    image: a\r\n  api:\r\n    environment: [A=b]\r\n",
                new SetEnvironment("web", "X", "1")))
                .isEqualTo("services:\r\n  web:\r\n    image: a\r\n    environment:\r\n      - X=1\r\n"
                        + "  api:\r\n    environment: [A=b]\r\n");
        assertThat(Edited.by("services: {web: {image: a}, api: {environment: {A: b}}}\n",
                new SetEnvironment("web", "X", "*")))
                .isEqualTo("services: {web: {image: a, environment: {X: \"*\"}}, api: {environment: {A: b}}}\n");
    }

    @Test
    void aMergedVariableIsOverriddenAndAnInheritedMappingWrittenOut() {
        assertThat(Edited.by("""
                x: &env
                  MODE: fast
                services:
                  web:
                    environment:
                      <<: *env
                  api:
                    environment: *env
                """, new SetEnvironment("web", "MODE", "slow"), new SetEnvironment("api", "B", "c"))).isEqualTo("""
                x: &env
                  MODE: fast
                services:
                  web:
                    environment:
                      <<: *env
                      MODE: slow
                  api:
                    environment:
                      MODE: fast
                      B: c
                """);
    }

    @Test
    void aVariableOfAnInheritedMappingKeepsItsPlaceInTheCopy() {
        assertThat(Edited.by("""
                x: &env
                  MODE: fast
                  LEVEL: info
                services:
                  web:
                    environment: *env
                  api:
                    environment: *env
                """, new SetEnvironment("web", "MODE", "slow"))).contains("""
                  web:
                    environment:
                      MODE: slow
                      LEVEL: info
                """);
    }

    @Test
    void aVariableGoesAndTheLastOneWithAllOfIt() {
        assertThat(Edited.by("services:\n  web:\n    image: a\n    environment:\n      # one\n      A: b\n      C: d\n",
                new RemoveEnvironment("web", "A"))).isEqualTo("services:\n  web:\n    image: a\n    environment:\n      C: d\n");
        assertThat(Edited.by("services:\n  web:\n    image: a\n    environment: [A=b]\n",
                new RemoveEnvironment("web", "A"))).isEqualTo("services:\n  web:\n    image: a\n");
    }

    @Test
    void variablesThatCannotBe() {
        String stack = "x: &e {A: b}\nservices:\n  web:\n    environment:\n      <<: *e\n      C: d\n";
        assertThat(Edited.refusalCode(stack, new SetEnvironment("web", "A B", ""))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode(stack, new SetEnvironment("web", "C", "d"))).isEqualTo("no-change");
        assertThat(Edited.refusalCode(stack, new RemoveEnvironment("web", "A"))).isEqualTo("inherited");
        assertThat(Edited.refusalCode(stack, new RemoveEnvironment("web", "X"))).isEqualTo("no-such-variable");
        assertThat(Edited.refusalCode("services:\n  web:\n    environment: often\n", new SetEnvironment("web", "A", "b")))
                .isEqualTo("not-a-mapping");
    }
}

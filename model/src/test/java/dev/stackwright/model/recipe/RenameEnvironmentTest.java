package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import org.junit.jupiter.api.Test;

class RenameEnvironmentTest {

    private static final Recipe RENAME = new RenameEnvironment("web", "MODE", "APP_MODE");

    @Test
    void theNameAloneChangesInAMapping() {
        assertThat(Edited.by("""
                services:
                  web:
                    environment:
                      A: 1
                      # how it runs
                      "MODE":   'fast'   # MODE
                      MODEL: x
                """, RENAME)).isEqualTo("""
                services:
                  web:
                    environment:
                      A: 1
                      # how it runs
                      "APP_MODE":   'fast'   # MODE
                      MODEL: x
                """);
        assertThat(Edited.by("services: {web: {environment: {MODE: , B: c}}}\n", RENAME))
                .isEqualTo("services: {web: {environment: {APP_MODE: , B: c}}}\n");
    }

    @Test
    void theNameAloneChangesInAList() {
        assertThat(Edited.by("services:\r\n  web:\r\n    environment:\r\n    - MODEL=MODE\r\n"
                + "    - \"MODE=f\\u00e4st \\\"x\\\"\" # odd\r\n", RENAME))
                .isEqualTo("services:\r\n  web:\r\n    environment:\r\n    - MODEL=MODE\r\n"
                        + "    - \"APP_MODE=fäst \\\"x\\\"\" # odd\r\n");
        assertThat(Edited.by("services:\n  web:\n    environment:\n      - 'MODE=MODE''s MODE'\n      - MODE\n", RENAME))
                .isEqualTo("services:\n  web:\n    environment:\n      - 'APP_MODE=MODE''s MODE'\n      - APP_MODE\n");
    }

    @Test
    void anInheritedMappingIsWrittenOut() {
        assertThat(Edited.by("""
                x: &env
                  MODE: "1"
                  B: two
                services:
                  web:
                    environment: *env
                """, RENAME)).isEqualTo("""
                x: &env
                  MODE: "1"
                  B: two
                services:
                  web:
                    environment:
                      APP_MODE: "1"
                      B: two
                """);
    }

    @Test
    void saysWhyItCannotBe() {
        String stack = "services:\n  web:\n    environment: {MODE: a, APP_MODE: b}\n";
        assertThat(Edited.refusalCode(stack, RENAME)).isEqualTo("variable-exists");
        assertThat(Edited.refusalCode(stack, new RenameEnvironment("web", "X", "Y"))).isEqualTo("no-such-variable");
        assertThat(Edited.refusalCode(stack, new RenameEnvironment("web", "MODE", "A B"))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode(stack, new RenameEnvironment("web", "MODE", "MODE"))).isEqualTo("no-change");
    }
}

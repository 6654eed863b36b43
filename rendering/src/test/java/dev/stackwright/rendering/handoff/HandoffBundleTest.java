package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HandoffBundleTest {

    @Test
    void fourFilesLeave() {
        HandoffBundle bundle = HandoffBundle.of(Samples.shop(), "<svg/>");

        assertThat(bundle.files().keySet()).containsExactly("compose.yaml", ".env.example", "HANDOFF.md",
                "diagram.svg");
        assertThat(text(bundle, "diagram.svg")).isEqualTo("<svg/>");
        assertThat(text(bundle, "compose.yaml")).doesNotContain("x-omnistrate");
        assertThat(bundle.warnings()).isEmpty();
    }

    @Test
    void secretsThatLeaveInClearAreSaidAloud() {
        HandoffBundle bundle = HandoffBundle.of(Samples.input("""
                services:
                  db:
                    image: postgres:17
                    environment:
                      POSTGRES_PASSWORD: hunter2
                """, Design.EMPTY), "<svg/>");

        assertThat(bundle.warnings()).containsExactly("Secrets leave in clear, 1 place, the first in line 5: "
                + "POSTGRES_PASSWORD of db is written in clear.");
        assertThat(text(bundle, "HANDOFF.md")).doesNotContain("hunter2");
    }

    @Test
    void aFileThatCannotBeReadIsSaidAloud() {
        assertThat(HandoffBundle.of(Samples.input("services: [", Design.EMPTY), "<svg/>").warnings())
                .singleElement().asString().startsWith("The compose file has ");
    }

    private static String text(HandoffBundle bundle, String file) {
        return new String(bundle.files().get(file), StandardCharsets.UTF_8);
    }
}

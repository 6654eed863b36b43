package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HandoffBundleTest {

    @Test
    void fourFilesLeave() {
        HandoffBundle bundle = HandoffBundle.of(Samples.shop(), FurtherFiles.NONE, "<svg/>");

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
                """, Design.EMPTY), FurtherFiles.NONE, "<svg/>");

        assertThat(bundle.warnings()).containsExactly("Secrets leave in clear, 1 place, the first in line 5: "
                + "POSTGRES_PASSWORD of db is written in clear.");
        assertThat(text(bundle, "HANDOFF.md")).doesNotContain("hunter2");
    }

    @Test
    void aFileThatCannotBeReadIsSaidAloud() {
        assertThat(HandoffBundle.of(Samples.input("services: [", Design.EMPTY), FurtherFiles.NONE, "<svg/>").warnings())
                .singleElement().asString().startsWith("The compose file has ");
    }

    @Test
    void furtherFilesLeaveUnderTheirWay() {
        FurtherFiles further = new FurtherFiles(new TreeMap<>(Map.of("data/compose.yaml", Snapshot.of("""
                services:
                  cache:
                    image: valkey/valkey:${CACHE_TAG:-8}
                    x-omnistrate-mode: 1
                """))), new TreeSet<>(Set.of("../shared/compose.yaml")));

        HandoffBundle bundle = HandoffBundle.of(Samples.shop(), further, "<svg/>");

        assertThat(text(bundle, "data/compose.yaml")).contains("valkey").doesNotContain("x-omnistrate");
        assertThat(text(bundle, ".env.example")).contains("# Used by data/compose.yaml: cache.image (line 3)");
        assertThat(text(bundle, "HANDOFF.md")).contains("`data/compose.yaml` belongs to it and lies beside it here; "
                + "of its services the diagram tells, not this document: `cache`.");
        assertThat(bundle.warnings()).containsExactly("../shared/compose.yaml belongs to the stack and stays behind: "
                + "it lies outside of the folder of compose.yaml.");
    }

    private static String text(HandoffBundle bundle, String file) {
        return new String(bundle.files().get(file), StandardCharsets.UTF_8);
    }
}

package dev.stackwright.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.merge.MergeChoice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesignMergeTest {

    private static final String BASE = """
            {
              "schema": 1,
              "acceptances": [{"by": "Ada", "check": "no-limits", "element": "services/web", "reason": "test"}],
              "choices": {"compliance": ["gdpr"], "sla": "99.5"},
              "later": {"a": 1, "b": null},
              "positions": {"services/web": {"x": 1, "y": 2, "colour": "red"}}
            }
            """;

    private static Design design(String text) {
        DesignReading reading = DesignStore.read(text);
        assertThat(reading.problem()).isEmpty();
        return reading.design();
    }

    private static DesignMerge merge(String mine, String theirs) {
        return DesignMerge.of(design(BASE), design(mine), design(theirs));
    }

    @Test
    void changesOfDifferentFieldsAreBothInTheResult() {
        String mine = BASE.replace("\"sla\": \"99.5\"", "\"sla\": \"99.9\"").replace("\"a\": 1", "\"a\": 7");
        String theirs = BASE.replace("\"x\": 1", "\"x\": 40").replace("\"b\": null", "\"b\": [1, 2]");

        DesignMerge merge = merge(mine, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(DesignStore.write(merge.design(List.of()))).contains("\"sla\": \"99.9\"", "\"a\": 7",
                "\"x\": 40", "\"colour\": \"red\"", "[1, 2]");
    }

    @Test
    void choicesAreMergedAsSets() {
        DesignMerge merge = merge(BASE.replace("[\"gdpr\"]", "[\"gdpr\", \"hipaa\"]"),
                BASE.replace("[\"gdpr\"]", "[\"soc2\"]"));

        assertThat(merge.design(List.of()).choices().compliance().orElseThrow()).containsExactly("hipaa", "soc2");
    }

    @Test
    void aFieldBothHaveChangedHasToBeChosen() {
        DesignMerge merge = merge(BASE.replace("99.5", "99.9"), BASE.replace("99.5", "99.99"));

        assertThat(merge.conflicts()).containsExactly(new DesignConflict(List.of("choices", "sla"),
                Optional.of("\"99.5\""), Optional.of("\"99.9\""), Optional.of("\"99.99\"")));
        assertThat(merge.design(List.of(MergeChoice.MINE)).choices().sla()).hasValue("99.9");
        assertThat(merge.design(List.of(MergeChoice.THEIRS)).choices().sla()).hasValue("99.99");
    }

    @Test
    void aPlaceOnTheCanvasIsTakenWhole() {
        DesignMerge merge = merge(BASE.replace("\"x\": 1", "\"x\": 10"), BASE.replace("\"y\": 2", "\"y\": 20"));

        assertThat(merge.conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.path()).containsExactly("positions", "services/web"));
        assertThat(DesignStore.write(merge.design(List.of(MergeChoice.THEIRS))))
                .contains("\"x\": 1, \"y\": 20").contains("\"colour\": \"red\"");
    }

    @Test
    void acceptancesOfDifferentFindingsAreBothKept() {
        String theirs = BASE.replace("\"reason\": \"test\"}", "\"reason\": \"test\"}, {\"by\": \"Bo\", "
                + "\"check\": \"no-restart\", \"reason\": \"later\"}");
        String mine = BASE.replace("\"reason\": \"test\"", "\"reason\": \"known\"");

        Design merged = merge(mine, theirs).design(List.of());

        assertThat(merged.acceptances()).extracting(Acceptance::reason).containsExactlyInAnyOrder("known", "later");
    }

    @Test
    void takingAwayWhatTheOtherHasChangedIsAConflict() {
        String mine = BASE.replaceAll("(?m)^ +\"acceptances.*\n", "");
        DesignMerge merge = merge(mine, BASE.replace("\"reason\": \"test\"", "\"reason\": \"known\""));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.mine()).isEmpty();
            assertThat(conflict.theirs().orElseThrow()).contains("known");
        });
        assertThat(merge.design(List.of(MergeChoice.MINE)).acceptances()).isEmpty();
    }

    @Test
    void whoeverChangesNothingTakesOverWhatTheOtherDid() {
        for (int seed = 0; seed < 200; seed++) {
            Design base = new RandomDesign(seed).next();
            Design other = new RandomDesign(seed + 1_000).next();
            assertThat(DesignMerge.of(base, base, other).conflicts()).isEmpty();
            assertThat(DesignStore.write(DesignMerge.of(base, base, other).design(List.of())))
                    .isEqualTo(DesignStore.write(other));
            assertThat(DesignStore.write(DesignMerge.of(base, other, base).design(List.of())))
                    .isEqualTo(DesignStore.write(other));
        }
    }
}

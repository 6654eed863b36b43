package dev.stackwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final CheckInfo INFO = new CheckInfo("always", "Always", Severity.ADVICE, Family.LINT, "So.",
            "None.", List.of("A test"));

    /** A check that fails itself. */
    private record Failing(CheckInfo info) implements Check {

        @Override
        public List<Finding> on(CheckContext context) {
            throw new IllegalStateException("no such\nthing");
        }
    }

    /** A check that always speaks. */
    private record Speaking(CheckInfo info) implements Check {

        @Override
        public List<Finding> on(CheckContext context) {
            return List.of(Finding.ofStack(info, Range.at(0), "Here."));
        }
    }

    @Test
    void aCheckThatFailsIsNamedAndTheOthersGoOn() {
        CheckInfo failing = new CheckInfo("never-works", "Never", Severity.ERROR, Family.SECURITY, "So.", "None.",
                List.of("A test"));
        Checks checks = new Checks(List.of(new Failing(failing), new Speaking(INFO)), Technologies.read(),
                ChoiceCatalog.read());

        List<Finding> findings = checks.run(Snapshot.of("services:\n  web: {image: nginx}\n"));

        assertThat(findings).extracting(Finding::id).containsExactlyInAnyOrder("check-broken", "always");
        assertThat(findings).filteredOn(finding -> finding.id().equals("check-broken")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("The check never-works failed (IllegalStateException: no"
                            + " such); what it looks for was not looked for here.");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.check().family()).isEqualTo(Family.LINT);
                    assertThat(finding.element()).isEmpty();
                });
    }

    @Test
    void whatIsSaidOfAFailingCheckIsKnownLikeAnyCheck() {
        Checks checks = new Checks(List.of(new Speaking(INFO)), Technologies.read(), ChoiceCatalog.read());

        assertThat(checks.infos()).extracting(CheckInfo::id).containsExactly("always", "check-broken");
        assertThat(checks.info("check-broken")).isPresent();
    }
}

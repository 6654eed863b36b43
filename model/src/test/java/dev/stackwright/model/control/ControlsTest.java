package dev.stackwright.model.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.control.evidence.EvidenceFinders;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private final Controls controls = Controls.read();

    private List<Control> all() {
        return controls.frameworks().stream().flatMap(framework -> framework.controls().stream()).toList();
    }

    @Test
    void everyFrameworkThatCanBeChosenHasControls() {
        assertThat(controls.frameworks()).extracting(Framework::id).containsExactlyInAnyOrderElementsOf(
                ChoiceCatalog.read().compliance().stream().map(ChoiceOption::id).toList());
        assertThat(controls.frameworks())
                .allSatisfy(framework -> assertThat(framework.controls()).hasSizeGreaterThan(14));
    }

    @Test
    void theChecksAndTheEvidenceThatControlsNameExist() {
        Set<String> checks = StandardChecks.advice(Technologies.read(), ChoiceCatalog.read()).checks().stream()
                .map(Check::id).collect(Collectors.toSet());
        Set<String> evidence = EvidenceFinders.standard().ids();

        assertThat(all()).allSatisfy(control -> {
            assertThat(checks).as(control.id()).containsAll(control.checks());
            assertThat(evidence).as(control.id()).containsAll(control.evidence());
        });
    }

    @Test
    void allEvidenceIsAskedForBySomeControl() {
        assertThat(all().stream().flatMap(control -> control.evidence().stream()).collect(Collectors.toSet()))
                .isEqualTo(EvidenceFinders.standard().ids());
    }

    @Test
    void aControlSaysWhatADesignOrAnOrganisationCanShow() {
        assertThat(all()).allSatisfy(control -> assertThat(control.stack().isPresent()
                || control.organisation().isPresent()).as(control.id()).isTrue());
        assertThat(all()).filteredOn(control -> control.decided() == Control.Decided.PERSON)
                .allSatisfy(control -> assertThat(control.organisation()).as(control.id()).isPresent());
    }

    @Test
    void aControlTheDesignDecidesWithoutEvidenceIsRefused() {
        DataEntry entry = DataEntry.allOf("test", """
                - id: x.1
                  clause: "1"
                  chapter: One
                  title: Something
                  demand: Something.
                  basis: standard
                  decided: design
                  checks: [secret-in-clear]
                """).get(0);

        assertThatThrownBy(() -> Control.of(entry)).isInstanceOf(DataEntry.BadData.class)
                .hasMessageContaining("evidence is missing");
    }

    @Test
    void whatPhaseSixAsksForIsAControlOfThatBasis() {
        assertThat(all()).filteredOn(control -> control.source().isPresent()).extracting(Control::id).contains(
                "soc2.cc6.1.encryption-at-rest", "soc2.cc6.7", "soc2.cc7.2.logging", "soc2.cc6.1.authentication",
                "soc2.a1.2.backup", "soc2.cc7.4", "hipaa.164.312-a-2-iv", "hipaa.164.312-b", "hipaa.164.308-b-1",
                "hipaa.dedicated-infrastructure", "hipaa.no-cached-health-data", "gdpr.art-44", "gdpr.art-17",
                "gdpr.art-20", "gdpr.art-7", "gdpr.art-5-1-e", "pci.3.3.1", "pci.3.5.1", "pci.1.3.1", "pci.11.3.1",
                "pci.4.2.1");
    }
}

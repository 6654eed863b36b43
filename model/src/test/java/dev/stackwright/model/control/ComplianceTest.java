package dev.stackwright.model.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.control.evidence.Gap;
import dev.stackwright.model.control.evidence.Proof;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplianceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Compliance COMPLIANCE = new Compliance(Controls.read(),
            StandardChecks.advice(Technologies.read(), ChoiceCatalog.read()));
    private static final ElementId DB = ElementId.service("db");
    private static final String STACK = """
            services:
              gateway:
                image: traefik:v3.1
                ports: ["443:443"]
                networks: [front]
              api:
                image: acme/api:1.4
                networks: [front, back]
                environment:
                  DATABASE_URL: postgresql://app:${DB_PASSWORD}@db:5432/app
                depends_on: [db]
              db:
                image: postgres:16.4
                networks: [back]
                environment:
                  POSTGRES_PASSWORD: ${DB_PASSWORD}
                volumes: ["data:/var/lib/postgresql/data"]
            networks:
              front:
              back:
            volumes:
              data:
            """;

    private static Design chosen(String framework) {
        return Design.EMPTY.withChoices(Choices.UNDECIDED.withCompliance(Set.of(framework)));
    }

    private static ControlStatus status(String stack, Design design, String control) {
        return COMPLIANCE.chosen(Snapshot.of(TextDocument.of(stack), design), Optional.empty(), TODAY).stream()
                .flatMap(framework -> framework.status(control).stream()).findFirst().orElseThrow();
    }

    private static Design backedUp(Design design) {
        return design.withOperations(design.operations().withBackup(DB, Backup.NONE.withPeriodHours(Optional.of(24))
                .withRetentionDays(Optional.of(30))));
    }

    @Test
    void nothingIsJudgedWhileNoFrameworkIsChosen() {
        assertThat(COMPLIANCE.chosen(Snapshot.of(STACK), Optional.empty(), TODAY)).isEmpty();
    }

    @Test
    void aControlIsOpenUntilTheDesignShowsAllItsEvidence() {
        Design design = chosen("soc2");

        ControlStatus before = status(STACK, design, "soc2.a1.2.backup");
        ControlStatus after = status(STACK, backedUp(design), "soc2.a1.2.backup");

        assertThat(before.state()).isEqualTo(ControlState.OPEN);
        assertThat(before.gaps()).extracting(Gap::text).contains("db has no recorded backup at least once a day.");
        assertThat(after.state()).isEqualTo(ControlState.MET);
        assertThat(after.evidence()).extracting(Proof::text).containsExactly("db is backed up every 24 hours.",
                "db keeps its backups for 30 days.");
    }

    @Test
    void evidenceInTheStackNamesItsPlace() {
        ControlStatus met = status(STACK, chosen("soc2"), "soc2.cc6.1.segmentation");

        assertThat(met.state()).isEqualTo(ControlState.MET);
        assertThat(met.evidence()).singleElement().satisfies(proof -> {
            assertThat(proof.text()).isEqualTo("db is on back, which nothing reached from outside is on.");
            assertThat(STACK.substring(proof.range().orElseThrow().start())).startsWith("networks: [back]");
        });
    }

    @Test
    void aStoreOnTheNetworkOfTheEntryIsNotApart() {
        ControlStatus open = status(STACK.replace("networks: [back]", "networks: [front]"), chosen("soc2"),
                "soc2.cc6.1.segmentation");

        assertThat(open.state()).isEqualTo(ControlState.OPEN);
        assertThat(open.gaps()).extracting(Gap::text)
                .containsExactly("db shares a network with gateway, which is reached from outside.");
    }

    @Test
    void aConnectionIsEncryptedWhereItsUrlSaysSo() {
        String encrypted = STACK.replace("db:5432/app", "db:5432/app?sslmode=verify-full");

        assertThat(status(STACK, chosen("soc2"), "soc2.cc6.7").gaps()).extracting(Gap::text)
                .containsExactly("Nothing says that the connection from api to db is encrypted.");
        assertThat(status(encrypted, chosen("soc2"), "soc2.cc6.7").state()).isEqualTo(ControlState.MET);
    }

    @Test
    void aFindingOfACheckKeepsItsControlOpen() {
        String literal = STACK.replace("POSTGRES_PASSWORD: ${DB_PASSWORD}", "POSTGRES_PASSWORD: hunter2secret");

        ControlStatus open = status(literal, chosen("soc2"), "soc2.cc6.1.credentials");

        assertThat(open.state()).isEqualTo(ControlState.OPEN);
        assertThat(open.openFindings()).extracting(finding -> finding.id()).contains("secret-in-clear");
        assertThat(status(STACK, chosen("soc2"), "soc2.cc6.1.credentials").state()).isEqualTo(ControlState.MET);
    }

    @Test
    void whatAPersonDecidesIsOpenUntilAPersonAnswersForIt() {
        Design design = chosen("hipaa");
        Acceptance signed = new Acceptance("hipaa.164.308-b-1", Optional.empty(), "Ada", "Signed with the cloud",
                Optional.of(TODAY));
        Acceptance past = new Acceptance("hipaa.164.308-b-1", Optional.empty(), "Ada", "Signed with the cloud",
                Optional.of(TODAY.minusDays(1)));

        assertThat(status(STACK, design, signed.check()).state()).isEqualTo(ControlState.OPEN);
        assertThat(status(STACK, design.withAcceptance(signed), signed.check())).satisfies(accepted -> {
            assertThat(accepted.state()).isEqualTo(ControlState.ACCEPTED);
            assertThat(accepted.acceptance()).contains(signed);
        });
        assertThat(status(STACK, design.withAcceptance(past), past.check())).satisfies(open -> {
            assertThat(open.state()).isEqualTo(ControlState.OPEN);
            assertThat(open.acceptance()).contains(past);
        });
    }

    @Test
    void aControlOfCardDataDoesNotApplyOnceEverythingIsClassifiedAndNothingIsCard() {
        Design design = chosen("pci-dss");

        assertThat(status(STACK, design, "pci.3.5.1").state()).isEqualTo(ControlState.OPEN);
        assertThat(status(STACK, design.withDataClasses(DB, List.of(DataClass.PERSONAL)), "pci.3.5.1").state())
                .isEqualTo(ControlState.NOT_APPLICABLE);
        assertThat(status(STACK, design.withDataClasses(DB, List.of(DataClass.CARD)), "pci.3.5.1").state())
                .isEqualTo(ControlState.OPEN);
    }

    @Test
    void storesWithoutTheDataAControlSpeaksOfNeedNoEvidence() {
        String two = STACK.replace("networks:\n  front:", "  logs-db:\n    image: postgres:16.4\nnetworks:\n  front:");
        Design design = chosen("hipaa").withDataClasses(DB, List.of(DataClass.HEALTH));
        ControlStatus unknown = status(two, backedUp(design), "hipaa.164.308-a-7-ii-a");
        ControlStatus known = status(two, backedUp(design).withDataClasses(ElementId.service("logs-db"),
                List.of(DataClass.INTERNAL)), "hipaa.164.308-a-7-ii-a");

        assertThat(unknown.gaps()).extracting(Gap::element).containsOnly(Optional.of(ElementId.service("logs-db")));
        assertThat(known.gaps()).isEmpty();
    }

    @Test
    void aPlanThatChoosesAFrameworkIsJudgedByItsOwnChoices() {
        Design shared = Design.EMPTY.withChoices(Choices.UNDECIDED.withTenancy(Optional.of("shared")));
        Design design = shared.withPlanChoices("Clinic", Choices.UNDECIDED.withCompliance(Set.of("hipaa"))
                .withTenancy(Optional.of("siloed")));

        ControlStatus met = status(STACK, design, "hipaa.dedicated-infrastructure");

        assertThat(met.state()).isEqualTo(ControlState.MET);
        assertThat(met.plans()).containsExactly("Clinic");
        assertThat(met.evidence()).extracting(Proof::text)
                .containsExactly("Every customer has a stack of its own in plan Clinic.");
    }

    @Test
    void aFrameworkThatIsNotChosenIsShownAsItWouldBe() {
        Snapshot snapshot = Snapshot.of(TextDocument.of(STACK), chosen("soc2"));

        List<FrameworkStatus> all = COMPLIANCE.all(snapshot, Optional.empty(), List.of(), TODAY);

        assertThat(all).extracting(framework -> framework.framework().id() + " " + framework.chosen())
                .containsExactly("soc2 true", "hipaa false", "gdpr false", "pci-dss false", "iso-27001 false");
        assertThat(all.get(1).status("hipaa.no-cached-health-data").orElseThrow().state())
                .isEqualTo(ControlState.MET);
        assertThat(all.get(1).count(ControlState.OPEN)).isPositive();
    }

    @Test
    void theShareCountsWhatAppliesOnly() {
        FrameworkStatus pci = COMPLIANCE.chosen(Snapshot.of(TextDocument.of(STACK), chosen("pci-dss")
                .withDataClasses(DB, List.of(DataClass.PERSONAL))), Optional.empty(), TODAY).get(0);

        assertThat(pci.count(ControlState.NOT_APPLICABLE)).isGreaterThan(5);
        assertThat(pci.applicable()).isEqualTo(pci.controls().size() - pci.count(ControlState.NOT_APPLICABLE));
        assertThat(pci.share()).isEqualTo((double) pci.count(ControlState.MET) / pci.applicable());
    }
}

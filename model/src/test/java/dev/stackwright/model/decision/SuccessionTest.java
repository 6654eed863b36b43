package dev.stackwright.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Status;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.model.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers, successors, links and evidence of decisions. */
class SuccessionTest {

    private static final String OLD = "primary-database";
    private static final String NEW = "order-store";

    private final Workspace workspace = new Workspace(WorkedExample.snapshot());

    private Map<String, Decision> decisions() {
        return workspace.snapshot().design().rationale().decisions();
    }

    private Decision database() {
        return decisions().get(OLD);
    }

    private Decision successor(Status status) {
        Decision old = database();
        return old.withTitle("Store of orders").withDate(LocalDate.of(2020, 1, 1)).withStatus(status)
                .withTrail(DecisionTrail.NONE.with(Link.SUPERSEDES, OLD));
    }

    private String refused(String id, Decision decision) {
        return workspace.perform(new RecordDecision(id, decision)) instanceof Outcome.Refusal refusal
                ? refusal.sentence() : "";
    }

    @Test
    void anAgreedSuccessorSupersedesAndTheOldTextStays() {
        Decision old = database();

        workspace.perform(new RecordDecision(NEW, successor(Status.ACCEPTED)));

        assertThat(database().withTrail(old.trail())).isEqualTo(old.withStatus(Status.SUPERSEDED));
        assertThat(new Succession(decisions()).successors(OLD)).containsExactly(NEW);
        workspace.undo();
        assertThat(database()).isEqualTo(old);
    }

    @Test
    void aProposalSupersedesNothingUntilItIsAccepted() {
        workspace.perform(new RecordDecision(NEW, successor(Status.PROPOSED)));
        assertThat(database().status()).isEqualTo(Status.ACCEPTED);

        workspace.perform(new RecordDecision(NEW, decisions().get(NEW).withStatus(Status.ACCEPTED)));
        assertThat(database().status()).isEqualTo(Status.SUPERSEDED);

        workspace.perform(new LinkDecision(NEW, Link.SUPERSEDES, OLD, false));
        assertThat(database().status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whatTookThePlaceGivesItBackWhenItGoes() {
        workspace.perform(new RecordDecision(NEW, successor(Status.ACCEPTED)));
        workspace.perform(new LinkDecision("architecture-style", Link.DECISIONS, NEW, true));

        workspace.perform(new RemoveDecision(NEW));

        assertThat(database().status()).isEqualTo(Status.ACCEPTED);
        assertThat(decisions().get("architecture-style").trail().linked(Link.DECISIONS)).isEmpty();
    }

    @Test
    void whatCannotBeSaidOfSuccessorsIsRefusedWithTheReason() {
        assertThat(refused(OLD, database().withStatus(Status.SUPERSEDED)))
                .startsWith("No other decision takes the place of Primary database.");
        assertThat(refused(NEW, successor(Status.ACCEPTED).withTrail(DecisionTrail.NONE.with(Link.SUPERSEDES, "x"))))
                .startsWith("There is no decision x");
        workspace.perform(new RecordDecision(NEW, successor(Status.ACCEPTED)));
        assertThat(refused(OLD, database().withStatus(Status.ACCEPTED)))
                .startsWith("The decision Store of orders has taken the place of Primary database.");
        assertThat(refused(OLD, database().withTrail(database().trail().with(Link.SUPERSEDES, NEW))))
                .contains("take its own place");
        workspace.perform(new RecordDecision("queue", successor(Status.PROPOSED).withTrail(DecisionTrail.NONE)));
        assertThat(refused("other", successor(Status.ACCEPTED).withTrail(DecisionTrail.NONE
                .with(Link.SUPERSEDES, "queue")))).contains("only an accepted one can be superseded");
    }

    @Test
    void aNumberStaysWhateverHappensToDays() {
        assertThat(DecisionNumbers.of(decisions())).isEqualTo(Map.of("architecture-style", 1, OLD, 2));
        assertThat(DesignStore.write(workspace.snapshot().design())).doesNotContain("\"number\"");

        workspace.perform(new RecordDecision(NEW, successor(Status.ACCEPTED)));
        workspace.perform(new RecordDecision(OLD, database().withDate(LocalDate.of(2019, 1, 1))));
        workspace.perform(new RecordDecision("architecture-style", decisions().get("architecture-style")
                .withTitle("Style").withTrail(DecisionTrail.NONE.withNumber(7))));

        assertThat(DecisionNumbers.of(decisions())).isEqualTo(Map.of("architecture-style", 1, OLD, 2, NEW, 3));
        assertThat(decisions().get("architecture-style").trail().number()).contains(1);
    }

    @Test
    void twoThatGotOneNumberInTwoBranchesAreToldApart() {
        Decision one = database().withTrail(DecisionTrail.NONE.withNumber(3));
        Decision other = one.withDate(LocalDate.of(2026, 9, 9));

        assertThat(DecisionNumbers.of(Map.of("a", other, "b", one, "c", one.withTrail(DecisionTrail.NONE))))
                .isEqualTo(Map.of("b", 3, "c", 4, "a", 5));
    }

    @Test
    void linksNameWhatThereIs() {
        assertThat(workspace.perform(new LinkDecision(OLD, Link.RISKS, "RISK-2", true)))
                .isInstanceOf(Outcome.Ready.class);
        assertThat(workspace.undoTitle()).hasValue("Link decision Primary database to RISK-2");
        workspace.perform(new LinkDecision(OLD, Link.SERVICES, "database", true));
        assertThat(workspace.perform(new LinkDecision(OLD, Link.SERVICES, "nobody", true)))
                .isInstanceOfSatisfying(Outcome.Refusal.class, refusal ->
                        assertThat(refusal.code()).isEqualTo("no-such-target"));
        assertThat(workspace.perform(new LinkDecision(OLD, Link.DECISIONS, OLD, true)))
                .isInstanceOf(Outcome.Refusal.class);
        assertThat(database().trail().links()).containsOnlyKeys(Link.RISKS, Link.SERVICES);
        assertThat(LinkTarget.all(Link.REQUIREMENTS, workspace.snapshot())).extracting(LinkTarget::id)
                .containsExactly("FR-1", "FR-2", "FR-3", "NFR-1", "NFR-2", "NFR-3", "CON-1", "CON-2");
    }

    @Test
    void evidenceIsWhatTheDecisionShowsAndWhatIsWritten() {
        assertThat(given()).containsExactlyInAnyOrder("alternatives", "trade-offs");

        workspace.perform(new LinkDecision(OLD, Link.RISKS, "RISK-2", true));
        workspace.perform(new LinkDecision(OLD, Link.REQUIREMENTS, "FR-2", true));
        assertThat(given()).containsExactlyInAnyOrder("alternatives", "trade-offs", "risks");

        EvidencePoint security = EvidencePoint.all().stream().filter(point -> point.id().equals("security"))
                .findFirst().orElseThrow();
        workspace.perform(new WriteEvidence(OLD, security, " Row access is tested. "));
        assertThat(given()).contains("security");
        assertThat(database().trail().evidence("security")).isEqualTo("Row access is tested.");
        workspace.perform(new WriteEvidence(OLD, security, " "));
        assertThat(database().trail().evidence()).isEmpty();
    }

    private List<String> given() {
        Design design = workspace.snapshot().design();
        return Evidence.of(EvidencePoint.all(), database(), design.brief()).stream().filter(Evidence::given)
                .map(evidence -> evidence.point().id()).toList();
    }

    @Test
    void thereAreSevenPointsOfEvidence() {
        assertThat(EvidencePoint.all()).extracting(EvidencePoint::id).containsExactly("requirements", "alternatives",
                "trade-offs", "risks", "performance", "security", "feasibility");
    }
}

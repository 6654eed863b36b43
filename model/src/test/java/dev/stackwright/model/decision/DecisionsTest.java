package dev.stackwright.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Criterion;
import dev.stackwright.model.design.Decision.Option;
import dev.stackwright.model.design.Decision.Score;
import dev.stackwright.model.design.Decision.Status;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

    private static final String STACK = "services:\n  web:\n    image: nginx:1.27\n";
    private static final DecisionCriteria USUAL = DecisionCriteria.read();

    private final Workspace workspace = new Workspace(Snapshot.of(STACK));

    @Test
    void theUsualCriteriaSumToAHundred() {
        assertThat(USUAL.criteria()).extracting(Criterion::name, Criterion::weight).containsExactly(
                tuple("Scalability", 25),
                tuple("Maintainability", 20),
                tuple("Performance", 20),
                tuple("Development speed", 15),
                tuple("Cost", 10), tuple("Risk", 10));
        assertThat(new Weighing(database()).missing()).isZero();
    }

    @Test
    void aTotalIsTheSumOfWeightTimesScore() {
        Weighing weighing = new Weighing(database());
        Option postgresql = database().options().get(0);

        assertThat(weighing.total(postgresql)).hasValueSatisfying(total -> assertThat(total).hasToString("4.20"));
        assertThat(weighing.arithmetic(postgresql))
                .isEqualTo("25 \u00d7 3 + 20 \u00d7 5 + 20 \u00d7 4 + 15 \u00d7 5 + 10 \u00d7 4 + 10 \u00d7 5 = 420");
    }

    @Test
    void theBestOptionsAreThoseWithTheHighestTotal() {
        assertThat(new Weighing(database()).best()).extracting(Option::name).containsExactly("PostgreSQL");
        Decision equal = database().withOptions(List.of(judged("A", 3), judged("B", 3), judged("C", 2)));
        assertThat(new Weighing(equal).best()).extracting(Option::name).containsExactly("A", "B");
    }

    @Test
    void withoutAllScoresOrWithWrongWeightsThereIsNoTotal() {
        Decision open = new Matrix(database()).withScore("MongoDB", "cost", Optional.empty());
        assertThat(new Weighing(open).total(open.options().get(1))).isEmpty();
        assertThat(new Weighing(open).unjudged(open.options().get(1))).extracting(Criterion::id)
                .containsExactly("cost");

        Decision wrong = new Matrix(database()).withWeight("cost", 15);
        assertThat(new Weighing(wrong).total(wrong.options().get(0))).isEmpty();
    }

    @Test
    void recordingIsOneStepThatTouchesTheDesignAlone() {
        assertThat(workspace.perform(new RecordDecision("primary-database", database()))).isInstanceOf(
                Outcome.Ready.class);

        assertThat(workspace.snapshot().text().text()).isEqualTo(STACK);
        assertThat(workspace.snapshot().design().rationale().decisions()).containsEntry("primary-database",
                database().withTrail(DecisionTrail.NONE.withNumber(1)));
        assertThat(workspace.undoTitle()).hasValue("Record decision Primary database");
        workspace.undo();
        assertThat(workspace.snapshot().design().rationale().decisions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5   | The weights sum to 95. Give the criteria 5 more to make 100.
        20  | The weights sum to 110. Take 10 away to make 100.
        """)
    void weightsThatDoNotSumAreRefusedWithTheDifference(int cost, String sentence) {
        Decision wrong = new Matrix(database()).withWeight("cost", cost);

        assertThat(workspace.perform(new RecordDecision("primary-database", wrong)))
                .isInstanceOfSatisfying(Outcome.Refusal.class, refusal ->
                        assertThat(refusal.sentence()).isEqualTo(sentence));
        assertThat(workspace.isDesignDirty()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidInSentences() {
        Decision bare = new Decision(" ", LocalDate.of(2026, 11, 21), Status.ACCEPTED, "", List.of(),
                List.of(Option.unjudged("X", Optional.empty()), Option.unjudged("x", Optional.empty())),
                Optional.of("Y"), "", "");

        assertThat(RecordDecision.obstacles(bare)).containsExactly(
                "The decision has no title. Say in a few words what is decided.",
                "More than one option is called x. Rename or remove one of them.",
                "Nothing is weighed. Add a criterion.",
                "The outcome Y is none of the options. Choose another one.");
    }

    @Test
    void anAcceptedDecisionNeedsScoresAndAnOutcomeAProposedOneDoesNot() {
        Decision open = new Matrix(database().withOutcome(Optional.empty(), ""))
                .withScore("MongoDB", "risk", Optional.empty());

        assertThat(RecordDecision.obstacles(open.withStatus(Status.PROPOSED))).isEmpty();
        assertThat(RecordDecision.obstacles(open.withStatus(Status.ACCEPTED))).hasSize(2)
                .anyMatch(sentence -> sentence.contains("some are missing for MongoDB"))
                .anyMatch(sentence -> sentence.contains("has an outcome"));
    }

    @Test
    void takingAnOptionOutOpensAnOutcomeThatItWas() {
        Decision rest = new Matrix(database()).without(database().options().get(0));
        assertThat(rest.outcome()).isEmpty();
        assertThat(new Matrix(database()).without(database().options().get(1)).outcome()).contains("PostgreSQL");

        Decision fewer = new Matrix(database()).without(USUAL.criteria().get(0));
        assertThat(fewer.options()).allSatisfy(option -> assertThat(option.score("scalability")).isEmpty());
    }

    @Test
    void aDecisionIsRemovedAndComesBack() {
        workspace.perform(new RecordDecision("primary-database", database()));
        workspace.perform(new RemoveDecision("primary-database"));
        assertThat(workspace.snapshot().design().rationale().decisions()).isEmpty();
        workspace.undo();
        assertThat(workspace.snapshot().design().rationale().decisions()).hasSize(1);
        assertThat(workspace.perform(new RemoveDecision("other"))).isInstanceOf(Outcome.Refusal.class);
    }

    @Test
    void anAnswerIsGivenAndTakenBack() {
        workspace.perform(new GiveAnswer("team", "python", true, false, "the team knows Python"));
        workspace.perform(new GiveAnswer("team", "go", true, false, "the team knows Go"));
        assertThat(workspace.snapshot().design().rationale().answered("team")).containsExactly("go", "python");
        workspace.perform(new GiveAnswer("team", "go", false, false, "the team knows Go"));
        assertThat(workspace.snapshot().design().rationale().answered("team")).containsExactly("python");
        workspace.perform(new GiveAnswer("consistency", "strict", true, true, "strict"));
        workspace.perform(new GiveAnswer("consistency", "eventual", true, true, "eventual"));
        assertThat(workspace.snapshot().design().rationale().answered("consistency")).containsExactly("eventual");
        assertThat(workspace.undoTitle()).hasValue("Answer: eventual");
    }

    @ParameterizedTest
    @CsvSource({"Primary database, primary-database", "'  Où? ', ou", "???, decision", "primary, primary-2"})
    void anIdIsMadeOfTheTitle(String title, String id) {
        assertThat(FreeId.of(title, Set.of("primary"), "decision")).isEqualTo(id);
    }

    static Decision database() {
        return new Decision("Primary database", LocalDate.of(2026, 11, 21), Status.ACCEPTED,
                "Orders need transactions.", USUAL.criteria(),
                List.of(scored("PostgreSQL", "postgresql", 3, 5, 4, 5, 4, 5),
                        scored("MongoDB", "mongodb", 4, 3, 4, 4, 3, 3)),
                Optional.of("PostgreSQL"), "The team knows it.", "Reports run on a replica.");
    }

    private static Option scored(String name, String entry, int... points) {
        Option option = Option.unjudged(name, Optional.of(entry));
        for (int i = 0; i < points.length; i++) {
            option = option.withScore(USUAL.criteria().get(i).id(), new Score(points[i], i == 0 ? "one primary" : ""));
        }
        return option;
    }

    private static Option judged(String name, int points) {
        Option option = Option.unjudged(name, Optional.empty());
        for (Criterion criterion : USUAL.criteria()) {
            option = option.withScore(criterion.id(), new Score(points, ""));
        }
        return option;
    }
}

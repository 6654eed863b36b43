package dev.stackwright.app.panels.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.decision.DecisionCriteria;
import dev.stackwright.model.decision.Matrix;
import dev.stackwright.model.decision.RecordDecision;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.Decision.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionsModelTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Project project = Projects.of("services:\n  web:\n    image: nginx:1.27\n");
    private final DecisionsModel model = new DecisionsModel(project, DecisionCriteria.read(), TODAY);

    @Test
    void whatIsWrittenIsNotRecordedUntilItIsSaved() {
        begin("Primary database");

        assertThat(recorded()).isEmpty();
        assertThat(project.isDirty()).isFalse();
        assertThat(model.hasDrafts()).isTrue();
        assertThat(model.save()).isEmpty();
        assertThat(recorded()).containsOnlyKeys("primary-database");
        assertThat(recorded().get("primary-database").date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(model.hasDrafts()).isFalse();
        assertThat(project.workspace().undoTitle()).hasValue("Record decision Primary database");
    }

    @Test
    void weightsThatDoNotSumKeepTheDraftAndStoreNothing() {
        begin("Primary database");
        model.edit(decision -> new Matrix(decision).withWeight("cost", 5));

        assertThat(model.save()).contains("The weights sum to 95. Give the criteria 5 more to make 100.");
        assertThat(recorded()).isEmpty();
        assertThat(shown().decision().criteria()).anyMatch(one -> one.id().equals("cost") && one.weight() == 5);
    }

    @Test
    void aDraftStaysWhileAnotherDecisionIsLookedAt() {
        begin("Queue");
        model.save();
        begin("Cache");
        model.show("queue");
        model.edit(decision -> decision.withContext("Orders come in bursts."));
        model.show("cache");
        model.show("queue");

        assertThat(shown().decision().context()).isEqualTo("Orders come in bursts.");
        assertThat(recorded().get("queue").context()).isEmpty();
        model.discard();
        assertThat(shown().decision().context()).isEmpty();
        assertThat(shown().isDraft()).isFalse();
    }

    @Test
    void undoingASavedDecisionTakesItOffTheList() {
        begin("Queue");
        model.save();
        project.workspace().undo();

        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.shownProperty().get()).isEmpty();
        project.workspace().redo();
        assertThat(model.rowsProperty().get()).extracting(DecisionRow::id).containsExactly("queue");
    }

    @Test
    void aDraftThatOthersOvertookSaysSo() {
        begin("Queue");
        model.save();
        model.edit(decision -> decision.withContext("mine"));
        Decision theirs = recorded().get("queue").withContext("theirs");
        project.perform(new RecordDecision("queue", theirs));

        assertThat(shown().isOvertaken()).isTrue();
        assertThat(shown().decision().context()).isEqualTo("mine");
        model.save();
        assertThat(recorded().get("queue").context()).isEqualTo("mine");
        assertThat(shown().isOvertaken()).isFalse();
    }

    @Test
    void takingBackWhatWasTypedLeavesNoDraft() {
        begin("Queue");
        model.save();
        model.edit(decision -> decision.withContext("x"));
        model.edit(decision -> decision.withContext(""));

        assertThat(model.hasDrafts()).isFalse();
    }

    @Test
    void twoDecisionsOfOneTitleGetTwoIds() {
        begin("Queue");
        model.save();
        begin("Queue");
        model.save();

        assertThat(recorded()).containsOnlyKeys("queue", "queue-2");
    }

    private void begin(String title) {
        model.begin(title, "", List.of(Option.unjudged("PostgreSQL", Optional.of("postgresql")),
                Option.unjudged("MongoDB", Optional.of("mongodb"))));
    }

    private DecisionRow shown() {
        return model.shownProperty().get().orElseThrow();
    }

    private Map<String, Decision> recorded() {
        return project.snapshot().design().rationale().decisions();
    }
}

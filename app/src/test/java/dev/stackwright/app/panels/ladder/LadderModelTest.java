package dev.stackwright.app.panels.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.ScriptedPrompts;
import dev.stackwright.app.docker.ComposeClient;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.ladder.Gap;
import dev.stackwright.model.ladder.LadderReading;
import dev.stackwright.model.ladder.PointReading;
import dev.stackwright.model.ladder.Rung;
import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.ladder.StepAnswers;
import dev.stackwright.model.ladder.ValidatePoint;
import dev.stackwright.model.recipe.SetImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderModelTest {

    private static final String STACK = """
            services:
              app:
                image: acme/api:1.0
                ports: ["8080:8080"]
                environment:
                  DATABASE_URL: postgres://db/shop
                depends_on: [db]
              db:
                image: postgres:16
                volumes: [data:/var/lib/postgresql/data]
            volumes:
              data:
            """;
    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final ChoiceCatalog CHOICES = ChoiceCatalog.read();
    private static final LadderBook BOOK = new LadderBook(TECHNOLOGIES, CHOICES);

    @TempDir
    private Path folder;

    private final Project project = Projects.of(STACK);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<Gap> revealed = new ArrayList<>();
    private final LadderModel model = model("exit 0");

    private LadderModel model(String script) {
        return new LadderModel(project, BOOK, StandardChecks.all(TECHNOLOGIES, CHOICES), prompts.prompts(),
                revealed::add, new ComposeClient(List.of("sh", "-c", script)));
    }

    private LadderReading reading() {
        return model.climb().get().reading().orElseThrow();
    }

    private Rung rung(int number) {
        return reading().rung(number).orElseThrow().rung();
    }

    private PointReading point(String id) {
        return reading().point(id).orElseThrow();
    }

    private static StepAnswers answer(String question, String answer) {
        return new StepAnswers(Map.of(question, answer),
                Optional.of(new Signature("Ada", LocalDate.of(2026, 11, 21))));
    }

    @Test
    void patternAndRungsFollowTheText() {
        assertThat(model.climb().get().pattern().orElseThrow().pattern().id()).isEqualTo("simple-api");
        assertThat(reading().next().orElseThrow().rung().number()).isEqualTo(2);
    }

    @Test
    void aStepAsksShowsItsDifferenceAndIsOneStepOfUndo() {
        prompts.willAnswerStep(answer("cache", "redis"));

        model.take(rung(2));

        assertThat(prompts.stepQuestions()).extracting(question -> question.id()).containsExactly("cache");
        assertThat(prompts.previewed()).hasSize(1);
        assertThat(reading().rung(2).orElseThrow().isMet()).isTrue();
        assertThat(project.workspace().undoTitle()).hasValue("Take step 2: Caching and dependencies");
        project.workspace().undo();
        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
    }

    @Test
    void aStepThatIsNotWantedChangesNothing() {
        prompts.willAnswerStep(answer("cache", "redis"));
        prompts.willWant(false);

        model.take(rung(2));

        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
        assertThat(project.workspace().undoTitle()).isEmpty();
    }

    @Test
    void aDecisionIsKeptWithoutAPreviewOfNothing() {
        prompts.willAnswerStep(answer("cache", "none"));

        model.take(rung(2));

        assertThat(prompts.previewed()).isEmpty();
        assertThat(project.snapshot().design().confirmations()).containsOnlyKeys("caching.cache");
        assertThat(project.workspace().isTextDirty()).isFalse();
    }

    @Test
    void aStepWithNothingToDoSaysWhy() {
        prompts.willAnswerStep(StepAnswers.NONE);

        model.take(rung(2));

        assertThat(prompts.told()).extracting(notice -> notice.text()).containsExactly("The stack has no cache.");
    }

    @Test
    void confirmingAsksForTheNameAndAnEditMakesItStale() {
        ValidatePoint logs = point("ladder.core.logs").point();
        model.confirm(logs);
        assertThat(project.snapshot().design().confirmations()).isEmpty();

        prompts.willConfirmAs("Ada");
        model.confirm(logs);
        assertThat(prompts.confirmed()).containsOnly("The logs show no errors");
        assertThat(point(logs.id()).state()).isEqualTo(PointReading.State.CONFIRMED);

        project.workspace().perform(new SetImage("app", "acme/api:2.0"));
        assertThat(point(logs.id()).state()).isEqualTo(PointReading.State.STALE);
        model.takeBack(logs.id());
        assertThat(point(logs.id()).state()).isEqualTo(PointReading.State.OPEN);
    }

    @Test
    void aGapLeadsToItsServiceAndPlace() {
        Gap gap = reading().rung(3).orElseThrow().asks().get(0).gaps().get(0);

        model.reveal(gap);

        assertThat(model.place(gap)).isEqualTo("line 8");
        assertThat(project.selection().elements()).containsExactly(ElementId.service("db"));
        assertThat(revealed).containsExactly(gap);
    }

    @Test
    void dockerComposeIsAskedOfWhatIsSavedAndForgottenWithTheNextEdit() throws IOException {
        assertThat(point("ladder.core.accepted").state()).isEqualTo(PointReading.State.OPEN);
        assertThat(model.hindrance()).isEmpty();

        model.askCompose();
        assertThat(point("ladder.core.accepted").state()).isEqualTo(PointReading.State.VERIFIED);

        prompts.willConfirmAs("Ada");
        model.confirm(point("ladder.core.logs").point());
        assertThat(model.hindrance()).as("a design that is not saved is no matter of Docker Compose").isEmpty();
        project.workspace().perform(new SetImage("app", "acme/api:2.0"));
        assertThat(point("ladder.core.accepted").state()).isEqualTo(PointReading.State.OPEN);
        assertThat(model.hindrance()).isPresent();
    }

    @Test
    void aClientThatIsNotThereIsTold() throws IOException {
        Path none = folder.resolve("no-such-program");
        assertThat(Files.exists(none)).isFalse();
        LadderModel without = new LadderModel(project, BOOK, StandardChecks.all(TECHNOLOGIES, CHOICES),
                prompts.prompts(), revealed::add, new ComposeClient(List.of(none.toString())));

        without.askCompose();

        assertThat(prompts.told()).extracting(notice -> notice.title())
                .containsExactly("Docker Compose does not answer");
    }
}

package dev.stackwright.app.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome.Refusal;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The dialogs that decide over work, as real dialogs. */
class SafetyDialogsTest extends DialogWindow {

    @Test
    void mergingWaitsUntilEveryConflictIsDecided() throws Exception {
        CompletableFuture<Optional<State>> answer =
                asked(window -> new StageMergePrompt(window, new SameThread()).merged(MergeModelTest.offer()));
        assertThat(find("merge-place", Label.class).getText()).isEqualTo("Line 3");
        assertThat(find("merge-apply", Button.class).isDisabled()).isTrue();
        assertThat(find("merge-open", Label.class).getText()).startsWith("3 conflicts");

        press("merge-take-theirs");
        press("merge-next");
        press("merge-take-both");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(find("merge-place", Label.class).getText()).contains("sla");
        assertThat(find("merge-take-both", ToggleButton.class).isDisabled()).isTrue();
        press("merge-take-mine");
        press("merge-apply");

        State merged = answer.get(20, TimeUnit.SECONDS).orElseThrow();
        assertThat(merged.text().text()).contains("nginx:1.29", "acme/api:2.0\n    image: acme/api:3.0");
        assertThat(merged.design().choices().sla()).hasValue("99.5");
    }

    @Test
    void escapeLeavesAMergeUndone() throws Exception {
        CompletableFuture<Optional<State>> answer =
                asked(window -> new StageMergePrompt(window, new SameThread()).merged(MergeModelTest.offer()));
        robot.push(KeyCode.ESCAPE);
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEmpty();
    }

    private static RecoveryOffer recovery(String name) {
        return new RecoveryOffer(name, "Changed in " + name, Diff.between(TextDocument.of("a\n"),
                TextDocument.of(name + "\n")), true);
    }

    @Test
    void oneOfSeveralProjectsIsChosenToRecover() throws Exception {
        CompletableFuture<RecoveryPrompt.Answer> answer = asked(window -> new StageRecoveryPrompt(window)
                .ask(List.of(recovery("shop.yaml"), recovery("blog.yaml"))));
        ListView<?> projects = find("recovery-projects", ListView.class);
        assertThat(projects.getItems()).hasSize(2);
        FxThread.run(() -> projects.getSelectionModel().select(1));
        assertThat(robot.lookup("Changed in blog.yaml").tryQuery()).isPresent();
        press("recovery-recover");
        assertThat(answer.get(20, TimeUnit.SECONDS))
                .isEqualTo(new RecoveryPrompt.Answer(RecoveryPrompt.Kind.RECOVER, 1));
    }

    @Test
    void escapePutsRecoveryOffAndOnlyItsButtonDiscards() throws Exception {
        List<RecoveryOffer> one = List.of(recovery("shop.yaml"));
        CompletableFuture<RecoveryPrompt.Answer> later = asked(window -> new StageRecoveryPrompt(window).ask(one));
        robot.push(KeyCode.ESCAPE);
        assertThat(later.get(20, TimeUnit.SECONDS).kind()).isEqualTo(RecoveryPrompt.Kind.LATER);

        CompletableFuture<RecoveryPrompt.Answer> never = asked(window -> new StageRecoveryPrompt(window).ask(one));
        press("recovery-discard");
        assertThat(never.get(20, TimeUnit.SECONDS).kind()).isEqualTo(RecoveryPrompt.Kind.DISCARD);
    }

    private static final String SHARED = """
            services:
              web: &web
                image: nginx:1
              copy: *web
            """;

    private static CompletableFuture<Optional<Edit>> reach(SafetyDialogsTest test) {
        Snapshot snapshot = Snapshot.of(SHARED);
        Refusal refusal = (Refusal) new SetImage("copy", "nginx:2").on(snapshot);
        return test.asked(window -> new StageReachPrompt(window).chosen(refusal, snapshot));
    }

    private static String after(CompletableFuture<Optional<Edit>> answer) throws Exception {
        return Snapshot.of(SHARED).apply(answer.get(20, TimeUnit.SECONDS).orElseThrow()).text().text();
    }

    @Test
    void enterChangesTheOneServiceAlone() throws Exception {
        CompletableFuture<Optional<Edit>> answer = reach(this);
        robot.push(KeyCode.ENTER);
        assertThat(after(answer)).contains("image: nginx:1\n", "    image: nginx:2\n");
    }

    @Test
    void arrowsAndEnterChangeAll() throws Exception {
        CompletableFuture<Optional<Edit>> answer = reach(this);
        robot.push(KeyCode.DOWN);
        assertThat(find("reach-all", RadioButton.class).isSelected()).isTrue();
        robot.push(KeyCode.UP);
        assertThat(find("reach-own", RadioButton.class).isSelected()).isTrue();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(after(answer)).isEqualTo(SHARED.replace("nginx:1", "nginx:2"));
    }

    @Test
    void escapeChangesNeither() throws Exception {
        CompletableFuture<Optional<Edit>> answer = reach(this);
        robot.push(KeyCode.ESCAPE);
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEmpty();
    }
}

package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.RecoveryOffer;
import dev.stackwright.app.dialogs.RecoveryPrompt.Kind;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.merge.MergeChoice;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recovery.Journal;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.recovery.UnsavedWork;
import dev.stackwright.model.recovery.WindowOwner;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The window is lost, and its unsaved work is not. */
class RecoveryJourneyTest extends WindowJourney {

    private static final String WORK = STACK.replace("acme/api:1.0", "acme/api:2.0");
    private static final Design CHOSEN = Design.EMPTY.withChoices(Choices.UNDECIDED.withSla(Optional.of("99.9")));

    /** A window of a process that is gone, as no process has this number. */
    private static WindowOwner lost(Optional<Path> file) {
        WindowOwner here = WindowOwner.here(file);
        return new WindowOwner(here.file(), here.user(), here.host(), Integer.MAX_VALUE - 1L, Instant.EPOCH,
                Instant.EPOCH);
    }

    private void leaveBehind(Optional<Path> file, String text) throws TimeoutException {
        long before = kept();
        Journal journal = new RecoveryFolder(state(), RecoveryJourneyTest::lost).journal(file, trouble -> { });
        State base = file.isPresent() ? new State(TextDocument.of(STACK), Design.EMPTY) : State.EMPTY;
        journal.keep(new UnsavedWork(file, base, new State(TextDocument.of(text), CHOSEN), Instant.now()));
        until(() -> kept() > before);
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
    }

    private long kept() {
        Path folder = state().resolve("recovery");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".work")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void lostWorkIsShownAgainstItsFileAndComesBackAsAStepThatCanBeUndone() throws Exception {
        leaveBehind(Optional.of(file()), WORK);
        prompts().willAnswerRecovery(Kind.RECOVER, 0);
        command("recover");

        List<RecoveryOffer> offers = prompts().recoveries().get(0);
        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(offer.text()).contains(file().toString());
            assertThat(offer.diff().added()).isEqualTo(1);
            assertThat(offer.diff().removed()).isEqualTo(1);
            assertThat(offer.design()).isTrue();
        });
        assertThat(text()).isEqualTo(WORK);
        assertThat(project().snapshot().design()).isEqualTo(CHOSEN);
        assertThat(project().isDirty()).isTrue();
        assertThat(project().file()).hasValue(file());
        assertThat(Files.readString(file())).isEqualTo(STACK);
        command("undo");
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void theNextStartOffersWhatWasLeftBehind() throws Exception {
        leaveBehind(Optional.of(file()), WORK);
        prompts().willAnswerRecovery(Kind.RECOVER, 0);
        startAgain(Optional.empty());

        assertThat(prompts().recoveries()).hasSize(1);
        assertThat(project().file()).hasValue(file());
        assertThat(text()).isEqualTo(WORK);
        assertThat(project().isDirty()).isTrue();
    }

    @Test
    void recoveredWorkIsKeptUntilItIsSaved() throws Exception {
        leaveBehind(Optional.of(file()), WORK);
        prompts().willAnswerRecovery(Kind.RECOVER, 0);
        command("recover");
        until(() -> kept() == 1);
        command("save");
        until(() -> kept() == 0);
        assertThat(Files.readString(file())).isEqualTo(WORK);
        command("recover");
        assertThat(prompts().recoveries()).hasSize(1);
        assertThat(prompts().told()).singleElement()
                .satisfies(notice -> assertThat(notice.title()).isEqualTo("There is nothing to recover"));
    }

    @Test
    void workThatIsPutOffIsOfferedAgainAndDiscardedWorkIsNot() throws Exception {
        leaveBehind(Optional.of(file()), WORK);
        leaveBehind(Optional.empty(), "services: {}\n");
        command("recover");
        assertThat(prompts().recoveries().get(0)).hasSize(2);
        prompts().willAnswerRecovery(Kind.DISCARD, 0);
        command("recover");
        assertThat(prompts().recoveries().get(2)).hasSize(1);
        command("recover");
        assertThat(prompts().recoveries().get(3)).hasSize(1);
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void workThatWasNeverSavedComesBackWithoutAFile() throws Exception {
        leaveBehind(Optional.empty(), WORK);
        prompts().willAnswerRecovery(Kind.RECOVER, 0);
        command("recover");
        assertThat(project().file()).isEmpty();
        assertThat(text()).isEqualTo(WORK);
        assertThat(project().isDirty()).isTrue();
    }

    @Test
    void workOfAFileThatIsGoneComesBackUnderItsName() throws Exception {
        leaveBehind(Optional.of(file()), WORK);
        Files.delete(file());
        prompts().willAnswerRecovery(Kind.RECOVER, 0);
        command("recover");
        assertThat(text()).isEqualTo(WORK);
        command("save");
        assertThat(Files.readString(file())).isEqualTo(WORK);
    }

    @Test
    void aFileThatHasChangedSinceIsMergedWithAndAskedAboutWhereBothTouch() throws Exception {
        leaveBehind(Optional.of(file()), WORK);
        Files.writeString(file(), STACK.replace("acme/api:1.0", "acme/api:3.0").replace("8080:80", "9090:80"));
        prompts().willAnswerRecovery(Kind.RECOVER, 0);
        prompts().willMerge(MergeChoice.MINE);
        command("recover");
        assertThat(prompts().merges()).hasSize(1);
        assertThat(text()).isEqualTo(WORK.replace("8080:80", "9090:80"));
    }

    @Test
    void openingTheFileOffersItsWork() throws Exception {
        leaveBehind(Optional.of(file()), WORK);
        leaveBehind(Optional.empty(), WORK);
        prompts().willChoose(file());
        command("open");
        assertThat(prompts().recoveries()).singleElement().satisfies(offers -> assertThat(offers).hasSize(1));
    }

    @Test
    void unsavedWorkIsKeptWhileItIsUnsaved() throws Exception {
        onFxThread(() -> project().workspace().perform(new SetImage("api", "acme/api:2.0")));
        until(() -> kept() == 1);
        command("undo");
        until(() -> kept() == 0);
    }

    @Test
    void anotherWindowOnTheFileIsNoticedUntilItCloses() throws Exception {
        Journal other = new RecoveryFolder(state()).journal(Optional.of(file()), trouble -> { });
        until(() -> {
            command("reload");
            return robot.lookup("#notice-windows").tryQuery().isPresent();
        });
        assertThat(robot.lookup("#notice-windows").query().getAccessibleText())
                .contains("compose.yaml is also open in another window", System.getProperty("user.name"),
                        "process " + ProcessHandle.current().pid());
        other.close();
        command("reload");
        assertThat(robot.lookup("#notice-windows").tryQuery()).isEmpty();
    }
}

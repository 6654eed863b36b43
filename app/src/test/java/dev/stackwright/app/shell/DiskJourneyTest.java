package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Choices;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.merge.MergeChoice;
import dev.stackwright.model.recipe.SetImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/** Another program changes the files while they are open. */
class DiskJourneyTest extends WindowJourney {

    private static final String MINE = STACK.replace("acme/api:1.0", "acme/api:2.0");

    private Path design() {
        return file().resolveSibling("compose.stackwright.json");
    }

    private void changeImage() {
        onFxThread(() -> project().workspace().perform(new SetImage("api", "acme/api:2.0")));
        assertThat(text()).isEqualTo(MINE);
    }

    /** A file is believed when two looks find it the same. */
    private void look() {
        command("reload");
        command("reload");
    }

    private Optional<HBox> bar() {
        return robot.lookup("#notice-disk").tryQueryAs(HBox.class);
    }

    private String said() {
        return bar().orElseThrow().getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .map(Label::getText).findFirst().orElseThrow();
    }

    private void press(String label) {
        Button button = bar().orElseThrow().getChildren().stream().filter(Button.class::isInstance)
                .map(Button.class::cast).filter(b -> label.equals(b.getText())).findFirst().orElseThrow();
        onFxThread(button::fire);
    }

    @Test
    void anUntouchedFileIsReloadedAsAStepThatCanBeUndone() throws IOException {
        String theirs = STACK.replace("nginx:1.27 ", "nginx:1.29 ");
        Files.writeString(file(), theirs);
        look();

        assertThat(text()).isEqualTo(theirs);
        assertThat(project().isDirty()).isFalse();
        assertThat(project().workspace().undoTitle()).hasValue("Reload compose.yaml");
        command("undo");
        assertThat(text()).isEqualTo(STACK);
        assertThat(project().isDirty()).isTrue();
        assertThat(Files.readString(file())).isEqualTo(theirs);
    }

    @Test
    void aChangedDesignFileIsReloadedToo() throws IOException {
        Files.writeString(design(), "{\"choices\": {\"sla\": \"99.9\"}, \"later\": [1]}");
        look();
        assertThat(project().snapshot().design().choices().sla()).hasValue("99.9");
        assertThat(project().isDirty()).isFalse();
    }

    @Test
    void changesThatDoNotTouchAreMergedWhenTheUserSaysSo() throws IOException {
        changeImage();
        Files.writeString(file(), STACK.replace("8080:80", "9090:80"));
        look();
        assertThat(text()).isEqualTo(MINE);
        assertThat(said()).contains("compose.yaml has been changed by another program");

        prompts().willMerge();
        press("Merge\u2026");

        assertThat(text()).isEqualTo(MINE.replace("8080:80", "9090:80"));
        assertThat(bar()).isEmpty();
        command("save");
        assertThat(Files.readString(file())).isEqualTo(MINE.replace("8080:80", "9090:80"));
        assertThat(prompts().asked()).isEmpty();
    }

    @Test
    void aConflictIsDecidedAndTheMergeCanBeUndone() throws IOException {
        changeImage();
        Files.writeString(file(), STACK.replace("acme/api:1.0", "acme/api:3.0"));
        look();
        prompts().willMerge(MergeChoice.THEIRS);
        press("Merge\u2026");

        assertThat(prompts().merges()).singleElement()
                .satisfies(offer -> assertThat(offer.merge().text().conflicts()).hasSize(1));
        assertThat(text()).isEqualTo(STACK.replace("acme/api:1.0", "acme/api:3.0"));
        assertThat(project().isDirty()).isFalse();
        command("undo");
        assertThat(text()).isEqualTo(MINE);
    }

    @Test
    void aConflictOfTheDesignIsDecidedToo() throws IOException {
        onFxThread(() -> project().workspace().perform(Edit.ofDesign("Choose", project().snapshot().design()
                .withChoices(Choices.UNDECIDED.withSla(Optional.of("99.5"))))));
        Files.writeString(design(), "{\"choices\": {\"sla\": \"99.99\", \"tenancy\": \"hybrid\"}}");
        look();
        prompts().willMerge(MergeChoice.MINE);
        press("Merge\u2026");

        assertThat(project().snapshot().design().choices().sla()).hasValue("99.5");
        assertThat(project().snapshot().design().choices().tenancy()).hasValue("hybrid");
    }

    @Test
    void whoeverPutsMergingOffIsAskedWhenSavingAndNothingIsOverwritten() throws IOException {
        String theirs = STACK.replace("acme/api:1.0", "acme/api:3.0");
        changeImage();
        Files.writeString(file(), theirs);
        look();
        press("Merge\u2026");
        assertThat(text()).isEqualTo(MINE);

        prompts().willAnswer(FileQuestions.Conflicting.MERGE);
        prompts().willMerge(MergeChoice.BOTH);
        command("save");

        assertThat(Files.readString(file())).isEqualTo(STACK.replace("    image: acme/api:1.0\n",
                "    image: acme/api:2.0\n    image: acme/api:3.0\n"));
        assertThat(project().isDirty()).isFalse();
    }

    @Test
    void savesOfTheWindowAreNotTakenForAStrangers() {
        changeImage();
        command("save");
        look();
        assertThat(bar()).isEmpty();
        assertThat(project().workspace().undoTitle()).hasValueSatisfying(title -> assertThat(title).contains("api"));
    }

    @Test
    void aDeletedFileCountsAsUnsavedAndIsSavedAgain() throws IOException {
        Files.delete(file());
        look();
        assertThat(said()).contains("deleted or moved");
        assertThat(project().isDirty()).isTrue();
        assertThat(text()).isEqualTo(STACK);

        press("Save again");

        assertThat(Files.readString(file())).isEqualTo(STACK);
        assertThat(bar()).isEmpty();
    }

    @Test
    void aFileThatComesBackAsItWasIsNoChange() throws IOException {
        Files.delete(file());
        look();
        Files.writeString(file(), STACK);
        look();
        assertThat(bar()).isEmpty();
        assertThat(project().isDirty()).isFalse();
        assertThat(project().workspace().undoTitle()).isEmpty();
    }

    @Test
    void aDesignFileThatBreaksLeavesTheDesignAsItWas() throws IOException {
        Files.writeString(design(), "{\"choices\": {\"sla\": \"99.9\"}}");
        look();
        Files.writeString(design(), "<<<<<<< HEAD");
        look();

        assertThat(project().snapshot().design().choices().sla()).hasValue("99.9");
        assertThat(robot.lookup("#notice-design").tryQuery()).isPresent();
        command("save");
        assertThat(Files.readString(design())).isEqualTo("<<<<<<< HEAD");
    }
}

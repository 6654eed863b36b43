package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.FileProblem.Kind;
import dev.stackwright.model.workspace.Saving.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another program has written since is not lost by a save. */
class SavingOverChangesTest extends SavingFixture {

    @Test
    void aChangeByAnotherProgramIsNoticedBeforeSaving() throws IOException {
        Opening.Opened opened = open();
        Files.writeString(compose, "services: {}\n");

        Saving saving = save(opened, changed(opened));

        assertThat(saving).isEqualTo(new Saving.ChangedOnDisk(
                List.of(new DiskChange(compose, DiskChange.Kind.CHANGED))));
        assertThat(Files.readString(compose)).isEqualTo("services: {}\n");
    }

    @Test
    void aChangeByAnotherProgramIsWrittenOverOnDemand() throws IOException {
        Opening.Opened opened = open();
        Files.writeString(compose, "services: {}\n");

        Saving saving = files.save(opened.file(), changed(opened), Conflict.OVERWRITE);

        assertThat(saving).isInstanceOf(Saving.Saved.class);
        assertThat(Files.readString(compose)).isEqualTo(CHANGED);
    }

    @Test
    void anotherProgramThatMadeTheSameChangeIsNoConflict() throws IOException {
        Opening.Opened opened = open();
        Files.writeString(compose, CHANGED);

        assertThat(save(opened, changed(opened))).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void aDeletedFileIsNoticedAndWrittenOnDemand() throws IOException {
        Opening.Opened opened = open();
        Files.delete(compose);

        assertThat(save(opened, changed(opened))).isEqualTo(new Saving.ChangedOnDisk(
                List.of(new DiskChange(compose, DiskChange.Kind.DELETED))));
        assertThat(files.save(opened.file(), changed(opened), Conflict.OVERWRITE)).isInstanceOf(Saving.Saved.class);
        assertThat(Files.readString(compose)).isEqualTo(CHANGED);
    }

    @Test
    void savingUnderANewNameAsksBeforeItReplaces() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), "services: {}\n");
        Path othersDesign = Files.writeString(folder.resolve("other.stackwright.json"), DESIGN);
        Opening.Opened opened = open();

        Saving refused = files.save(ProjectFile.newAt(other), opened.snapshot(), Conflict.REFUSE);

        assertThat(((Saving.ChangedOnDisk) refused).changes()).containsExactly(
                new DiskChange(othersDesign, DiskChange.Kind.EXISTS), new DiskChange(other, DiskChange.Kind.EXISTS));

        files.save(ProjectFile.newAt(other), opened.snapshot(), Conflict.OVERWRITE);

        assertThat(Files.readString(other)).isEqualTo(TEXT);
        assertThat(Files.readString(othersDesign)).doesNotContain("later");
    }

    @Test
    void aDesignFileThatBrokeSinceOpeningIsNotWrittenOverEvenOnDemand() throws IOException {
        Opening.Opened opened = open();
        Files.writeString(design, "<<<<<<< HEAD");

        Saving saving = files.save(opened.file(), placed(opened.snapshot()), Conflict.OVERWRITE);

        assertThat(problem(saving).message()).contains("merge conflict");
        assertThat(Files.readString(design)).isEqualTo("<<<<<<< HEAD");
    }

    @Test
    void aBrokenDesignFileIsNeverWrittenOver() throws IOException {
        Files.writeString(design, "{ broken");
        Opening.Opened opened = open();
        Workspace workspace = new Workspace(opened.snapshot());
        workspace.perform(Edit.ofDesign("d", placed(opened.snapshot()).design()));
        workspace.type(TextPatch.between(TEXT, CHANGED));

        Saving.Saved saved = (Saving.Saved) files.save(opened.file(), workspace.snapshot(), Conflict.OVERWRITE);
        workspace.markSaved(saved.file());

        assertThat(saved.written()).containsExactly(compose);
        assertThat(saved.designNotWritten()).isPresent();
        assertThat(Files.readString(design)).isEqualTo("{ broken");
        assertThat(workspace.isTextDirty()).isFalse();
        assertThat(workspace.isDesignDirty()).isTrue();
    }

    @Test
    void theDesignFileOfALaterVersionIsNeverWrittenOver() throws IOException {
        Files.writeString(design, "{\"schema\": 2}");
        Opening.Opened opened = open();

        Saving.Saved saved = (Saving.Saved) save(opened, placed(opened.snapshot()));

        assertThat(saved.designNotWritten()).isPresent();
        assertThat(Files.readString(design)).isEqualTo("{\"schema\": 2}");
    }
}

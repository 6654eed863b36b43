package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.DiskWatch.Seen;
import dev.stackwright.model.workspace.Saving.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {

    private static final String TEXT = "services:\n  web:\n    image: nginx\n";

    @TempDir
    private Path folder;
    private Path compose;
    private Opening.Opened opened;
    private final ProjectFiles files = new ProjectFiles();
    private final DiskWatch watch = new DiskWatch(files);

    @BeforeEach
    void open() throws IOException {
        compose = folder.resolve("compose.yaml");
        Files.writeString(compose, TEXT);
        opened = (Opening.Opened) files.open(compose);
    }

    private Seen twice(ProjectFile file) {
        watch.look(file);
        return watch.look(file);
    }

    @Test
    void nothingHasHappenedToAnUntouchedFile() {
        assertThat(twice(opened.file())).isEqualTo(new Seen.Unchanged());
    }

    @Test
    void whatAnotherProgramWroteIsSeenOnceItHoldsStill() throws IOException {
        twice(opened.file());
        Files.writeString(compose, TEXT + "# half");
        assertThat(watch.look(opened.file())).isEqualTo(new Seen.Unsettled());
        Files.writeString(compose, TEXT + "# half and half\n");
        assertThat(watch.look(opened.file())).isEqualTo(new Seen.Unsettled());

        Seen seen = watch.look(opened.file());

        assertThat(((Seen.Changed) seen).now().snapshot().text().text()).isEqualTo(TEXT + "# half and half\n");
        assertThat(watch.look(opened.file())).isSameAs(seen);
    }

    @Test
    void aDesignFileThatComesIntoBeingIsSeen() throws IOException {
        twice(opened.file());
        Files.writeString(folder.resolve("compose.stackwright.json"), "{\"choices\": {\"sla\": \"99.9\"}}");
        assertThat(((Seen.Changed) twice(opened.file())).now().snapshot().design().choices().sla()).hasValue("99.9");
    }

    @Test
    void aSaveOfOnesOwnIsNoStrangers() {
        Snapshot changed = opened.snapshot().apply(Edit.ofText("t", TextPatch.between(TEXT, TEXT + "# own\n")));
        Saving.Saved saved = (Saving.Saved) files.save(opened.file(), changed, Conflict.REFUSE);
        assertThat(twice(saved.file())).isEqualTo(new Seen.Unchanged());
    }

    @Test
    void aFileThatWasTouchedButHoldsTheSameHasNotChanged() throws IOException {
        twice(opened.file());
        Files.delete(compose);
        Files.writeString(compose, TEXT);
        assertThat(twice(opened.file())).isEqualTo(new Seen.Unchanged());
    }

    @Test
    void aFileThatIsGoneIsMissedAndSeenAgain() throws IOException {
        Files.delete(compose);
        assertThat(twice(opened.file())).isEqualTo(new Seen.Gone());
        ProjectFile gone = ProjectFile.newAt(compose);
        assertThat(twice(gone)).isEqualTo(new Seen.Unchanged());
        Files.writeString(compose, "services: {}\n");
        assertThat(twice(gone)).isInstanceOf(Seen.Changed.class);
    }

    @Test
    void aFileThatBecameUnreadableSaysWhy() throws IOException {
        Files.write(compose, new byte[] {0, 1, 2, 3});
        assertThat(((Seen.Unreadable) twice(opened.file())).problem().message()).contains("binary");
    }
}

package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.workspace.FileProblem.Kind;
import dev.stackwright.model.workspace.Saving.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk that refuses at any step leaves what is on it whole. */
class RefusingDiskTest extends SavingFixture {

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL, no space is left",
        "Disk quota exceeded, DISK_FULL, your share of the disk",
        "Read-only file system, WRITE_PROTECTED, the file system is read-only",
        "Input/output error, FAILED, the disk reports an error",
        "something unheard of, FAILED, something unheard of"})
    void aDiskThatRefusesLeavesTheOldFileWhole(String said, Kind kind, String told) throws IOException {
        Opening.Opened opened = open();
        FailingDisk disk = FailingDisk.at("create", "compose.yaml", new IOException(said));

        Saving saving = new ProjectFiles(disk).save(opened.file(), changed(opened), Conflict.REFUSE);

        assertThat(problem(saving).kind()).isEqualTo(kind);
        assertThat(problem(saving).message()).contains(told).contains("What is on disk is as it was.");
        assertThat(problem(saving).remedy()).isNotBlank();
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
        assertThat(names()).containsExactly("compose.yaml");
    }

    @Test
    void aDiskThatFillsUpHalfwayLeavesNoRemains() throws IOException {
        Opening.Opened opened = open();
        FailingDisk disk = new FailingDisk((step, file) -> { }) {
            @Override
            public void create(Path file, byte[] content, Path model) throws IOException {
                super.create(file, Arrays.copyOf(content, 5), model);
                throw new IOException("No space left on device");
            }
        };

        Saving saving = new ProjectFiles(disk).save(opened.file(), placed(changed(opened)), Conflict.REFUSE);

        assertThat(saving).isInstanceOf(Saving.Failed.class);
        assertThat(names()).containsExactly("compose.yaml");
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
    }

    @Test
    void bothFilesAreCompleteOnDiskBeforeTheFirstIsReplaced() {
        Opening.Opened opened = open();
        FailingDisk disk = new FailingDisk((step, file) -> { });

        new ProjectFiles(disk).save(opened.file(), placed(changed(opened)), Conflict.REFUSE);

        assertThat(disk.steps()).containsExactly("create compose.stackwright.json", "create compose.yaml",
                "replace compose.stackwright.json", "replace compose.yaml");
    }

    @Test
    void whenTheSecondFileFailsTheFirstIsTakenBack() throws IOException {
        Files.writeString(design, DESIGN);
        Opening.Opened opened = open();
        FailingDisk disk = FailingDisk.at("replace", "compose.yaml", new IOException("Device or resource busy"));

        Saving saving = new ProjectFiles(disk).save(opened.file(), placed(changed(opened)), Conflict.REFUSE);

        assertThat(problem(saving).message()).contains("in use");
        assertThat(Files.readString(design)).isEqualTo(DESIGN);
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
        assertThat(names()).containsExactly("compose.stackwright.json", "compose.yaml");
    }

    @Test
    void whenTheSecondFileFailsANewFirstOneIsTakenAway() throws IOException {
        Opening.Opened opened = open();
        FailingDisk disk = FailingDisk.at("replace", "compose.yaml", new IOException("Device or resource busy"));

        new ProjectFiles(disk).save(opened.file(), placed(changed(opened)), Conflict.REFUSE);

        assertThat(names()).containsExactly("compose.yaml");
    }

    @Test
    void aFirstFileThatCannotBeTakenBackIsNamed() {
        Opening.Opened opened = open();
        FailingDisk disk = new FailingDisk((step, file) -> {
            boolean second = step.equals("replace") && file.equals(compose);
            if (second || step.equals("delete") && file.equals(design)) {
                throw new IOException("Input/output error");
            }
        });

        Saving saving = new ProjectFiles(disk).save(opened.file(), placed(changed(opened)), Conflict.REFUSE);

        assertThat(problem(saving).file()).isEqualTo(design);
        assertThat(problem(saving).message()).contains("was saved, but the one that goes with it was not");
    }
}

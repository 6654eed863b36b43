package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.FileProblem.Kind;
import dev.stackwright.model.workspace.Saving.Conflict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** Permissions, links, and what cannot be saved over. */
class SavingPlacesTest extends SavingFixture {

    @Test
    void permissionsStayAsTheyAre() throws IOException {
        assumeTrue(compose.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(compose, PosixFilePermissions.fromString("rw-rw---x"));
        Opening.Opened opened = open();

        save(opened, changed(opened));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(compose))).isEqualTo("rw-rw---x");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("stack.yaml");
        Files.move(compose, real);
        Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("real/stack.yaml"));
        Files.createSymbolicLink(compose, Path.of("link.yaml"));
        Opening.Opened opened = open();

        save(opened, changed(opened));

        assertThat(compose).isSymbolicLink();
        assertThat(folder.resolve("link.yaml")).isSymbolicLink();
        assertThat(Files.readString(real)).isEqualTo(CHANGED);
    }

    @Test
    void aWriteProtectedFileIsNotReplaced() throws IOException {
        assumeTrue(compose.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Opening.Opened opened = open();
        Files.setPosixFilePermissions(compose, PosixFilePermissions.fromString("r--r--r--"));

        Saving saving = save(opened, changed(opened));

        assertThat(problem(saving).kind()).isEqualTo(Kind.WRITE_PROTECTED);
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
    }

    @Test
    void aFolderInThePlaceOfTheFileIsAFailure() throws IOException {
        Path target = Files.createDirectory(folder.resolve("stack.yaml"));

        Saving saving = files.save(ProjectFile.newAt(target), Snapshot.of(TEXT), Conflict.OVERWRITE);

        assertThat(problem(saving).kind()).isEqualTo(Kind.FOLDER);
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aDeviceIsNeverReplaced() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        Saving saving = files.save(ProjectFile.newAt(device), Snapshot.of(TEXT), Conflict.OVERWRITE);

        assertThat(saving).isInstanceOf(Saving.Failed.class);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aMissingFolderIsAFailure() {
        Saving saving = files.save(ProjectFile.newAt(folder.resolve("no/such/compose.yaml")), Snapshot.of(TEXT),
                Conflict.REFUSE);

        assertThat(problem(saving).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(saving).remedy()).contains("Create the folder");
    }

    @Test
    void aLongNameLeavesRoomForTheTemporaryOne() throws IOException {
        Path longName = folder.resolve("x".repeat(240) + ".yaml");

        assertThat(files.save(ProjectFile.newAt(longName), Snapshot.of(TEXT), Conflict.REFUSE))
                .isInstanceOf(Saving.Saved.class);
        assertThat(Files.readAllBytes(longName)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void permissionsOfTheDesignFileStayAndANewOneIsNoWiderThanUsual() throws IOException {
        assumeTrue(compose.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.writeString(design, DESIGN);
        Files.setPosixFilePermissions(design, PosixFilePermissions.fromString("rw-------"));
        Opening.Opened opened = open();

        save(opened, placed(changed(opened)));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(design))).isEqualTo("rw-------");
    }

    @Test
    void aLinkToAFileInAnotherFolderIsFollowedAndTheDesignStaysBesideTheLink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("stack.yaml");
        Files.move(compose, elsewhere);
        Files.createSymbolicLink(compose, elsewhere);
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-r-----"));
        Opening.Opened opened = open();

        save(opened, placed(changed(opened)));

        assertThat(compose).isSymbolicLink();
        assertThat(Files.readString(elsewhere)).isEqualTo(CHANGED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere))).isEqualTo("rw-r-----");
        assertThat(design).isRegularFile();
        assertThat(names()).containsExactly("compose.stackwright.json", "compose.yaml", "elsewhere");
    }
}

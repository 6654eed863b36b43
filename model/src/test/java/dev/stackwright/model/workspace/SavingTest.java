package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.FileProblem.Kind;
import dev.stackwright.model.workspace.Saving.Conflict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavingTest {

    private static final String TEXT = "services:\r\n  web:\r\n    image: nginx\r\n";
    private static final String CHANGED = "services:\r\n  web:\r\n    image: caddy\r\n";
    private static final String DESIGN = "{\"schema\": 1, \"later\": true}";

    @TempDir
    private Path folder;

    private Path compose;
    private Path design;
    private final ProjectFiles files = new ProjectFiles();

    @BeforeEach
    void writeCompose() throws IOException {
        compose = folder.resolve("compose.yaml");
        design = folder.resolve("compose.stackwright.json");
        Files.writeString(compose, TEXT);
    }

    private Opening.Opened open() {
        return (Opening.Opened) files.open(compose);
    }

    private static Snapshot changed(Opening.Opened opened) {
        return opened.snapshot().apply(Edit.ofText("t", TextPatch.between(TEXT, CHANGED)));
    }

    private static Snapshot placed(Snapshot snapshot) {
        return snapshot.apply(Edit.ofDesign("d", snapshot.design().withPositions(
                Map.of(ElementId.service("web"), new NodePosition(1, 2)))));
    }

    private Saving save(Opening.Opened opened, Snapshot snapshot) {
        return files.save(opened.file(), snapshot, Conflict.REFUSE);
    }

    private static FileProblem problem(Saving saving) {
        return ((Saving.Failed) saving).problem();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void savingWithoutAChangeTouchesNothing() throws IOException {
        Files.writeString(design, DESIGN);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(compose, longAgo);
        Files.setLastModifiedTime(design, longAgo);
        Opening.Opened opened = open();

        Saving.Saved saved = (Saving.Saved) save(opened, opened.snapshot());

        assertThat(saved.written()).isEmpty();
        assertThat(Files.getLastModifiedTime(compose)).isEqualTo(longAgo);
        assertThat(Files.readString(design)).isEqualTo(DESIGN);
    }

    @Test
    void onlyTheChangedTextIsWritten() throws IOException {
        Files.writeString(design, DESIGN);
        Opening.Opened opened = open();

        Saving.Saved saved = (Saving.Saved) save(opened, changed(opened));

        assertThat(saved.written()).containsExactly(compose);
        assertThat(Files.readString(compose)).isEqualTo(CHANGED);
        assertThat(Files.readString(design)).isEqualTo(DESIGN);
        assertThat(names()).containsExactly("compose.stackwright.json", "compose.yaml");
    }

    @Test
    void theDesignFileComesIntoBeingWhenSomethingNeedsIt() throws IOException {
        Opening.Opened opened = open();

        Saving.Saved saved = (Saving.Saved) save(opened, placed(opened.snapshot()));

        assertThat(saved.written()).containsExactly(design);
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
        assertThat(Files.readString(design)).contains("\"services/web\": {\"x\": 1, \"y\": 2}");
    }

    @Test
    void anEmptyDesignNeverCreatesAFile() throws IOException {
        Opening.Opened opened = open();
        Snapshot emptied = placed(changed(opened)).apply(Edit.ofDesign("undo", Design.EMPTY));

        save(opened, emptied);

        assertThat(names()).containsExactly("compose.yaml");
    }

    @Test
    void fieldsOfLaterVersionsSurviveASave() throws IOException {
        Files.writeString(design, DESIGN);
        Opening.Opened opened = open();

        save(opened, placed(opened.snapshot()));

        assertThat(Files.readString(design)).contains("\"later\": true", "\"positions\"");
    }

    @Test
    void savingTwiceWorksFromWhatWasSaved() throws IOException {
        Opening.Opened opened = open();
        Snapshot first = placed(changed(opened));
        Saving.Saved saved = (Saving.Saved) save(opened, first);
        Snapshot second = first.apply(Edit.ofText("t", TextPatch.between(CHANGED, TEXT)))
                .apply(Edit.ofDesign("d", first.design().withChoices(Choices.UNDECIDED.withSla(Optional.of("99.9")))));

        Saving again = files.save(saved.file(), second, Conflict.REFUSE);

        assertThat(((Saving.Saved) again).written()).containsExactly(design, compose);
        assertThat(Files.readString(compose)).isEqualTo(TEXT);
        assertThat(Files.readString(design)).contains("99.9");
        assertThat(((Opening.Opened) files.open(compose)).snapshot().design()).isEqualTo(second.design());
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

    @Test
    void aDesignFileThatBrokeSinceOpeningIsNotWrittenOverEvenOnDemand() throws IOException {
        Opening.Opened opened = open();
        Files.writeString(design, "<<<<<<< HEAD");

        Saving saving = files.save(opened.file(), placed(opened.snapshot()), Conflict.OVERWRITE);

        assertThat(problem(saving).message()).contains("merge conflict");
        assertThat(Files.readString(design)).isEqualTo("<<<<<<< HEAD");
    }

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
    void savingUnderANewNameTakesTheDesignAlong() throws IOException {
        Opening.Opened opened = open();
        Path copy = folder.resolve("copy.yml");

        Saving.Saved saved = (Saving.Saved) files.save(ProjectFile.newAt(copy), placed(opened.snapshot()),
                Conflict.REFUSE);

        assertThat(saved.file().compose()).isEqualTo(copy);
        assertThat(Files.readString(copy)).isEqualTo(TEXT);
        assertThat(names()).containsExactly("compose.yaml", "copy.stackwright.json", "copy.yml");
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
    void aByteOrderMarkIsWrittenBack() throws IOException {
        Files.writeString(compose, "\uFEFF" + TEXT);
        Opening.Opened opened = open();

        save(opened, changed(opened));

        assertThat(Files.readString(compose)).isEqualTo("\uFEFF" + CHANGED);
    }
}

package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.workspace.FileProblem.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @TempDir
    private Path folder;

    private final ProjectFiles files = new ProjectFiles();

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private FileProblem problem(Path file) {
        FileProblem problem = ((Opening.Failed) files.open(file)).problem();
        assertThat(problem.file()).isEqualTo(file);
        assertThat(problem.message()).endsWith(".");
        assertThat(problem.remedy()).endsWith(".");
        return problem;
    }

    private Opening.Opened opened(Path file) {
        return (Opening.Opened) files.open(file);
    }

    @Test
    void aComposeFileOpensWithItsDesign() throws IOException {
        Path compose = file("compose.yaml", "services:\n  web:\n    image: nginx\n");
        file("compose.stackwright.json", "{\"schema\": 1, \"choices\": {\"sla\": \"99.9\"}}");

        Opening.Opened opened = opened(compose);

        assertThat(opened.snapshot().compose().hasService("web")).isTrue();
        assertThat(opened.snapshot().design().choices().sla()).contains("99.9");
        assertThat(opened.file().designProblem()).isEmpty();
        assertThat(opened.notices()).isEmpty();
    }

    @Test
    void aComposeFileWithoutADesignFileOpensJustAsWell() throws IOException {
        Opening.Opened opened = opened(file("compose.yaml", "services: {}\n"));

        assertThat(opened.snapshot().design()).isEqualTo(Design.EMPTY);
        assertThat(opened.file().designHash()).isEmpty();
        assertThat(opened.notices()).isEmpty();
    }

    @Test
    void anEmptyFileIsAnEmptyStack() throws IOException {
        Opening.Opened opened = opened(file("compose.yaml", ""));

        assertThat(opened.snapshot().compose().services()).isEmpty();
        assertThat(opened.snapshot().tree().problems()).isEmpty();
    }

    @Test
    void aMissingFileSaysWhereItWasLookedFor() {
        FileProblem problem = problem(folder.resolve("compose.yaml"));

        assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem.message()).isEqualTo("There is no such file.");
        assertThat(problem(Path.of("no-such-file.yaml")).remedy()).contains(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(problem(folder.resolve("shop/compose.yaml")).message()).contains(folder.resolve("shop").toString());
    }

    @Test
    void aFileInThePlaceOfAFolderIsNotFound() throws IOException {
        Path inside = file("compose.yaml", "").resolve("compose.yaml");

        assertThat(problem(inside).message()).contains("a part of the path is a file");
    }

    @Test
    void aLinkIntoNothingIsNamedAsSuch() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("compose.yaml"), folder.resolve("gone.yaml"));

        assertThat(problem(link).message()).contains("link");
    }

    @Test
    void linksInACircleAreAProblem() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
        Files.createSymbolicLink(folder.resolve("b.yaml"), link);

        assertThat(problem(link).message()).contains("circle");
    }

    @Test
    void aFolderSuggestsTheComposeFileInIt() throws IOException {
        Path compose = file("docker-compose.yml", "");

        FileProblem problem = problem(folder);

        assertThat(problem.kind()).isEqualTo(Kind.FOLDER);
        assertThat(problem.remedy()).contains(compose.toString());
    }

    @Test
    void aFolderWithoutAComposeFileSaysSo() {
        assertThat(problem(folder).remedy()).contains("none");
    }

    @Test
    void aDeviceIsNotRead() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));

        assertThat(problem(device).kind()).isEqualTo(Kind.NOT_REGULAR);
    }

    @Test
    void aPipeNobodyWritesToIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(5, TimeUnit.SECONDS));
        assumeTrue(Files.exists(pipe));

        assertThat(problem(pipe).kind()).isEqualTo(Kind.NOT_REGULAR);
    }

    @Test
    void aFileOneMayNotReadIsAProblem() throws IOException {
        Path compose = file("compose.yaml", "services: {}\n");
        Disk disk = FailingDisk.at("read", "compose.yaml", new AccessDeniedException(compose.toString()));

        FileProblem problem = ((Opening.Failed) new ProjectFiles(disk).open(compose)).problem();

        assertThat(problem.kind()).isEqualTo(Kind.NO_ACCESS);
        assertThat(problem.remedy()).contains("chmod u+r");
    }

    @Test
    void aDefectiveDiskIsAProblem() throws IOException {
        Path compose = file("compose.yaml", "services: {}\n");
        Disk disk = FailingDisk.at("read", "compose.yaml", new IOException("Input/output error"));

        assertThat(((Opening.Failed) new ProjectFiles(disk).open(compose)).problem().message())
                .isEqualTo("The file cannot be read: the disk reports an error.");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        Path compose = file("compose.yaml", "");
        try (RandomAccessFile huge = new RandomAccessFile(compose.toFile(), "rw")) {
            huge.setLength(100L * 1024 * 1024);
        }
        Disk unread = FailingDisk.at("read", "", new IOException("must not be read"));

        FileProblem problem = ((Opening.Failed) new ProjectFiles(unread).open(compose)).problem();

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.message()).isEqualTo("The file has 100.0 MB; files of more than 32 MB are not opened.");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefusedAtTheLimit() throws IOException {
        Path compose = file("compose.yaml", "");
        Disk growing = new FailingDisk((step, file) -> { }) {
            @Override
            public byte[] read(Path file, int limit) {
                return new byte[limit];
            }
        };

        assertThat(((Opening.Failed) new ProjectFiles(growing).open(compose)).problem().kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aBinaryFileIsNamedAsSuch() throws IOException {
        FileProblem problem = problem(file("compose.yaml", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 9, 7, 8, 9}));

        assertThat(problem.kind()).isEqualTo(Kind.BINARY);
        assertThat(problem.message()).contains("byte 5");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamed() throws IOException {
        byte[] latin = "# plan\r\nservices:\r\n  caf\u00e9:\n".getBytes(StandardCharsets.ISO_8859_1);

        FileProblem problem = problem(file("compose.yaml", latin));

        assertThat(problem.kind()).isEqualTo(Kind.WRONG_ENCODING);
        assertThat(problem.place()).contains(new Position(3, 6));
        assertThat(problem.message())
                .isEqualTo("The file is not UTF-8: byte 0xE9 at offset 24 (line 3, column 6) does not belong there.");
    }

    @Test
    void aTextThatBreaksOffInsideACharacterIsNotUtf8() throws IOException {
        assertThat(problem(file("compose.yaml", new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82})).message())
                .contains("offset 3");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, FFFE, UTF-16LE", "UTF-16BE, FEFF, UTF-16BE", "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE", "UTF-32LE, FFFE0000, UTF-32LE", "UTF-32BE, 0000FEFF, UTF-32BE"})
    void otherUnicodeEncodingsAreRecognised(String charset, String mark, String named) throws Exception {
        byte[] text = "services:\n  web:\n    image: nginx\n".getBytes(charset);
        byte[] begin = HexFormat.of().parseHex(mark);
        byte[] content = Arrays.copyOf(begin, begin.length + text.length);
        System.arraycopy(text, 0, content, begin.length, text.length);

        FileProblem problem = problem(file("compose.yaml", content));

        assertThat(problem.kind()).isEqualTo(Kind.WRONG_ENCODING);
        assertThat(problem.message()).contains(named);
        assertThat(problem.remedy()).contains("iconv -f UTF-");
    }

    @Test
    void aByteOrderMarkOfUtf8IsWelcome() throws IOException {
        Opening.Opened opened = opened(file("compose.yaml", "\uFEFFservices: {}\n"));

        assertThat(opened.snapshot().text().hasByteOrderMark()).isTrue();
        assertThat(opened.snapshot().tree().problems()).isEmpty();
    }

    @Test
    void aBrokenDesignFileLeavesTheStackOpenAndIsReported() throws IOException {
        Path compose = file("compose.yaml", "services:\n  web:\n    image: nginx\n");
        Path design = file("compose.stackwright.json", "{\n  \"schema\": 1,\n}");

        Opening.Opened opened = opened(compose);

        assertThat(opened.snapshot().compose().hasService("web")).isTrue();
        assertThat(opened.snapshot().design()).isEqualTo(Design.EMPTY);
        assertThat(opened.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.location()).isEqualTo(design + ":3:1");
            assertThat(notice.kind()).isEqualTo(Kind.DESIGN);
        });
    }

    @Test
    void aFolderInThePlaceOfTheDesignFileIsReported() throws IOException {
        Path compose = file("compose.yaml", "services: {}\n");
        Files.createDirectory(folder.resolve("compose.stackwright.json"));

        assertThat(opened(compose).notices()).singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Kind.FOLDER));
    }

    @Test
    void whatAnInterruptedSaveLeftIsReported() throws IOException {
        Path compose = file("compose.yaml", "services: {}\n");
        Path left = file("compose.yaml.0a1b2c3d.saving", "services: {web: {}}\n");

        assertThat(opened(compose).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.INTERRUPTED_SAVE);
            assertThat(notice.file()).isEqualTo(left.toAbsolutePath());
        });
    }
}

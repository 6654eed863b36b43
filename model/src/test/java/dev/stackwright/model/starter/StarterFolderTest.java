package dev.stackwright.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.starter.StarterFolder.Outcome;
import dev.stackwright.model.starter.StarterWish.Ignoring;
import dev.stackwright.model.workspace.FailingDisk;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.NewFiles;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterFolderTest {

    private static final StarterWish ADDING = new StarterWish(true, Ignoring.ALSO_ADD_LINE);

    private final Starter starter = Starters.read().byId("simple-api").orElseThrow();

    @TempDir
    private Path root;
    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = root.resolve("products").resolve("shop");
    }

    @Test
    void aStarterIsWrittenIntoAFolderThatIsMade() throws IOException {
        Outcome outcome = write(StarterWish.USUAL);

        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        assertThat(names()).containsExactly(".env", ".gitignore", "compose.stackwright.json", "compose.yaml");
        assertThat(folder.resolve("compose.yaml")).hasContent(starter.stack().text().text());
        assertThat(folder.resolve(".gitignore")).content().contains("\n.env\n");
        Opening.Opened opened = (Opening.Opened) new ProjectFiles().open(folder.resolve("compose.yaml"));
        assertThat(opened.snapshot().design()).isEqualTo(starter.stack().design());
        assertThat(opened.notices()).isEmpty();
    }

    @Test
    void onlyItsOwnerMayReadTheSecrets() throws IOException {
        write(StarterWish.USUAL);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".env"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve(".env"))).containsPattern("\nPOSTGRES_PASSWORD=\\w{32}\n");
    }

    @Test
    void withoutAnEnvironmentNothingIsSaidToGitEither() throws IOException {
        write(new StarterWish(false, Ignoring.ALSO_ADD_LINE));

        assertThat(names()).containsExactly("compose.stackwright.json", "compose.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.stackwright.json", ".env", "docker-compose.yml",
        "compose.override.yaml"})
    void whatIsThereIsNeverWrittenOverAndNothingIsWrittenBesideIt(String mine) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(mine), "mine");

        Outcome outcome = write(StarterWish.USUAL);

        assertThat(outcome).isEqualTo(new Outcome.InTheWay(List.of(folder.resolve(mine))));
        assertThat(names()).containsExactly(mine);
        assertThat(folder.resolve(mine)).hasContent("mine");
        assertThat(new StarterFolder().plan(folder, StarterWish.USUAL).inTheWay())
                .containsExactly(folder.resolve(mine));
    }

    @Test
    void aLinkThatLeadsNowhereIsInTheWayToo() throws IOException {
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("compose.yaml"), root.resolve("gone"));

        assertThat(write(StarterWish.USUAL)).isInstanceOf(Outcome.InTheWay.class);
        assertThat(root.resolve("gone")).doesNotExist();
    }

    @Test
    void aFileThatAppearsInTheMomentOfWritingIsKeptAndTheRestTakenBack() {
        FailingDisk disk = FailingDisk.at("create", "compose.yaml",
                new FileAlreadyExistsException("compose.yaml"));

        Outcome outcome = writer(disk).write(folder, starter, StarterWish.USUAL, new SecureRandom());

        assertThat(outcome).isEqualTo(new Outcome.InTheWay(List.of(folder.resolve("compose.yaml"))));
        assertThat(root.resolve("products")).doesNotExist();
    }

    @Test
    void aGitignoreIsKeptAndGetsItsLineOnlyWhereThatIsWished() throws IOException {
        Files.createDirectories(folder);
        Path ignore = Files.writeString(folder.resolve(".gitignore"), "target/\r\n");

        StarterPlan usual = new StarterFolder().plan(folder, StarterWish.USUAL);
        assertThat(usual.leavesSecretsToGit()).isTrue();
        assertThat(usual.isPossible()).isTrue();
        assertThat(new StarterFolder().plan(folder, ADDING).leavesSecretsToGit()).isFalse();
        write(ADDING);

        assertThat(Files.readString(ignore)).isEqualTo("target/\r\n.env\r\n");
        assertThat(names()).contains("compose.yaml", ".env");
    }

    @Test
    void aGitignoreThatCoversTheSecretsIsLeftAsItIs() throws IOException {
        Files.createDirectories(folder);
        Path ignore = Files.writeString(folder.resolve(".gitignore"), "*.env\n");

        assertThat(new StarterFolder().plan(folder, ADDING).leavesSecretsToGit()).isFalse();
        write(ADDING);

        assertThat(ignore).hasContent("*.env\n");
    }

    @Test
    void aDiskThatIsFullLeavesNothingBehindNotEvenTheLine() throws IOException {
        Files.createDirectories(folder);
        Path ignore = Files.writeString(folder.resolve(".gitignore"), "target/\n");
        FailingDisk disk = FailingDisk.at("create", ".env", new IOException("No space left on device"));

        Outcome outcome = writer(disk).write(folder, starter, ADDING, new SecureRandom());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.problem().kind()).isEqualTo(FileProblem.Kind.DISK_FULL);
            assertThat(failed.problem().file()).isEqualTo(folder.resolve(".env"));
        });
        assertThat(names()).containsExactly(".gitignore");
        assertThat(ignore).hasContent("target/\n");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaidAtOnce() throws IOException {
        Path file = Files.writeString(root.resolve("notes"), "mine");

        assertThat(new StarterFolder().plan(file, StarterWish.USUAL).problem()).isPresent();
        assertThat(new StarterFolder().write(file, starter, StarterWish.USUAL, new SecureRandom()))
                .isInstanceOf(Outcome.Failed.class);
        assertThat(new StarterFolder().write(file.resolve("shop"), starter, StarterWish.USUAL, new SecureRandom()))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed ->
                        assertThat(failed.problem().message()).contains("A part of the path is a file"));
        assertThat(file).hasContent("mine");
    }

    private Outcome write(StarterWish wish) {
        return new StarterFolder().write(folder, starter, wish, new SecureRandom());
    }

    private static StarterFolder writer(FailingDisk disk) {
        return new StarterFolder(new ProjectFiles(disk), new NewFiles(disk));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.corpus.ComposeClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects on the disk, read here and by the Docker Compose that is installed. */
class BesideTheClientTest {

    private static final String NAME = "beside";

    @TempDir
    private Path scratch;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(scratch.toRealPath().resolve("shop"));
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    private ComposeProject here(Path file) {
        ProjectSources disk = ProjectSources.ofDisk();
        return ComposeProject.resolve(disk, ResolveOptions.of(ResolveOptions.filesAround(file, disk, Map.of()))
                .withName(NAME).withProfiles(ResolveOptions.Profiles.every()));
    }

    /** Both read the folder as the client does that is told no file. */
    private void assertAgreement(Path file) {
        ComposeClient client = ComposeClient.orSkip(scratch);
        ComposeClient.Answer answer = client.config(folder, scratch, NAME);
        assertThat(answer.isRefused()).as(answer.error()).isFalse();
        assertThat(ClientComparison.differences(here(file), answer.config(), folder, scratch)).isEmpty();
    }

    @Test
    void filesThatTheEnvFileNamesAreOneProject() throws IOException {
        write(".env", "COMPOSE_FILE=base.yaml:more.yaml\nTAG=2\n");
        Path base = write("base.yaml", "services:\n  web: {image: \"nginx:$TAG\"}\n");
        Path more = write("more.yaml", "services:\n  web: {environment: {A: b}}\n  api: {image: api}\n");

        assertThat(here(more).services()).extracting(ProjectService::name).containsExactly("web", "api");
        assertAgreement(base);
    }

    @Test
    void theSeparatorOfTheNamesCanBeChosen() throws IOException {
        write(".env", "COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=base.yaml,more.yaml\n");
        Path base = write("base.yaml", "services:\n  web: {image: nginx}\n");
        write("more.yaml", "services:\n  api: {image: api}\n");

        assertThat(here(base).services()).hasSize(2);
        assertAgreement(base);
    }

    @Test
    void aFileThatIsNotAmongTheNamedOnesIsReadAsBefore() throws IOException {
        write(".env", "COMPOSE_FILE=base.yaml\n");
        write("base.yaml", "services:\n  web: {image: nginx}\n");
        Path other = write("other.yaml", "services:\n  api: {image: api}\n");

        assertThat(here(other).services()).extracting(ProjectService::name).containsExactly("api");
    }

    @Test
    void theShellWinsOverTheEnvFile() throws IOException {
        write(".env", "COMPOSE_FILE=base.yaml\n");
        Path base = write("base.yaml", "services:\n  web: {image: nginx}\n");
        Path more = write("more.yaml", "services:\n  api: {image: api}\n");

        assertThat(ResolveOptions.filesAround(base, ProjectSources.ofDisk(),
                Map.of("COMPOSE_FILE", "base.yaml:more.yaml", "COMPOSE_PATH_SEPARATOR", ":")))
                .isEqualTo(List.of(base, more));
    }

    @Test
    void labelFilesGiveLabelsUnderThoseOfTheService() throws IOException {
        write("one.txt", "# labels\na=of the file\nb=\"x ${a}\"\nfirst=1 # one\n");
        write("two.txt", "a=of the second\nc=${b}-c\nalone\nd='x'\n");
        Path main = write("compose.yaml", """
                services:
                  base:
                    image: nginx
                    label_file: one.txt
                  web:
                    extends: base
                    label_file: [two.txt]
                    labels: {c: own, e: "5"}
                """);

        assertThat(here(main).service("web").orElseThrow().attributes().mapping("labels").orElseThrow().keys())
                .contains("a", "b", "c", "d", "e", "first").doesNotContain("alone");
        assertAgreement(main);
    }

    @Test
    void aLabelFileThatIsMissingIsAProblemOfTheEnvironment() throws IOException {
        Path main = write("compose.yaml", "services:\n  web: {image: nginx, label_file: gone.txt}\n");

        assertThat(here(main).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("label-file-unreadable");
            assertThat(problem.family()).isEqualTo(ResolveProblem.Family.ENVIRONMENT);
        });
        ComposeClient client = ComposeClient.orSkip(scratch);
        assertThat(client.config(folder, scratch, NAME).error()).contains("label file").contains("not found");
    }

    @Test
    void aSymbolicLinkThatLeavesTheFolderIsSaid() throws IOException {
        Path outside = Files.writeString(scratch.resolve("shared.env"), "A=b\n");
        write("inside.env", "C=d\n");
        Files.createSymbolicLink(folder.resolve("linked.env"), outside);
        Files.createSymbolicLink(folder.resolve("near.env"), folder.resolve("inside.env"));
        Path main = write("compose.yaml",
                "services:\n  web: {image: nginx, env_file: [linked.env, near.env]}\n");

        assertThat(here(main).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("reads-outside-project");
            assertThat(problem.message()).isEqualTo("linked.env leads by a symbolic link to " + outside.toRealPath()
                    + ", outside of the project folder " + folder + ".");
        });
        assertAgreement(main);
    }
}

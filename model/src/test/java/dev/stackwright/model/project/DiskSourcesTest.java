package dev.stackwright.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.project.Reading.Reason;
import dev.stackwright.model.project.Reading.Unreadable;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSourcesTest {

    private final ProjectSources disk = ProjectSources.ofDisk();

    @TempDir
    private Path folder;

    private Reason reason(Path file) {
        return ((Unreadable) disk.read(file)).reason();
    }

    @Test
    void aFileIsReadAnewOnlyWhenItHasChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("compose.yaml"), "services: {}");
        Reading first = disk.read(file);

        assertThat(disk.read(file)).isSameAs(first);

        Files.writeString(file, "services: []");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

        assertThat(((Reading.Text) disk.read(file)).document().text()).isEqualTo("services: []");
    }

    @Test
    void whatCannotBeReadHasAReason() throws IOException {
        Path image = Files.write(folder.resolve("image.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(reason(folder.resolve("gone.yaml"))).isEqualTo(Reason.MISSING);
        assertThat(reason(image.resolve("below"))).isEqualTo(Reason.MISSING);
        assertThat(reason(folder)).isEqualTo(Reason.FOLDER);
        assertThat(reason(image)).isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void anOpenTextStandsInFrontOfTheDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("compose.yaml"), "services: {web: {image: saved}}");
        Path env = Files.writeString(folder.resolve(".env"), "TAG=1\n");
        ProjectSources open = new OverlaySources(disk, Map.of(file, new Reading.Text(
                TextDocument.of("services: {web: {image: 'open:$TAG'}}"))));

        ComposeProject project = ComposeProject.resolve(open, ResolveOptions.of(file));

        assertThat(project.service("web").orElseThrow().text("image")).hasValue("open:1");
        assertThat(project.files()).extracting(SourceFile::path).containsExactly(file, env);
    }

    @Test
    void theOverrideFileBesideAComposeFileIsFound() throws IOException {
        Path main = Files.writeString(folder.resolve("compose.yaml"), "services: {web: {image: x}}");
        Path other = Files.writeString(folder.resolve("stack.yaml"), "services: {web: {image: x}}");
        Path override = Files.writeString(folder.resolve("compose.override.yml"), "services: {web: {user: me}}");

        assertThat(ResolveOptions.filesBeside(main)).isEqualTo(List.of(main, override));
        assertThat(ResolveOptions.filesBeside(other)).isEqualTo(List.of(other));
        assertThat(ResolveOptions.mainIn(folder)).hasValue(main);
        assertThat(ComposeProject.resolve(disk, ResolveOptions.of(main)).service("web").orElseThrow().text("user"))
                .hasValue("me");
    }

    @Test
    void aMainFileThatIsMissingGivesAnEmptyProject() {
        ComposeProject project = ComposeProject.resolve(disk, ResolveOptions.of(folder.resolve("gone.yaml")));

        assertThat(project.services()).isEmpty();
        assertThat(project.problems()).singleElement().extracting(ResolveProblem::id)
                .isEqualTo("compose-file-unreadable");
    }
}

package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {

    @TempDir
    private Path folder;

    private static Map<String, byte[]> files(String compose, String document) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("compose.yaml", compose.getBytes(StandardCharsets.UTF_8));
        files.put("HANDOFF.md", document.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private ExportFolder.Outcome write(Path target, Map<String, byte[]> files, boolean overwrite) {
        return new ExportFolder().write(target, files, Optional.of(folder.resolve("source/compose.yaml")), overwrite);
    }

    @Test
    void allFilesAreWrittenIntoAFolderThatIsMadeForThem() throws IOException {
        Path out = folder.resolve("a/b");

        assertThat(write(out, files("services:", "# Handoff"), false)).isEqualTo(new ExportFolder.Outcome.Written(
                List.of(out.resolve("compose.yaml"), out.resolve("HANDOFF.md"))));
        assertThat(out.resolve("HANDOFF.md")).hasContent("# Handoff");
        try (var listed = Files.list(out)) {
            assertThat(listed.count()).isEqualTo(2);
        }
    }

    @Test
    void aSecondExportOfTheSameWritesNothing() {
        write(folder, files("services:", "# Handoff"), false);

        assertThat(write(folder, files("services:", "# Handoff"), false))
                .isEqualTo(new ExportFolder.Outcome.Written(List.of()));
    }

    @Test
    void aFileOfAnotherContentIsNotOverwrittenUnasked() throws IOException {
        Files.writeString(folder.resolve("HANDOFF.md"), "mine");

        assertThat(write(folder, files("services:", "# Handoff"), false))
                .isEqualTo(new ExportFolder.Outcome.InTheWay(List.of(folder.resolve("HANDOFF.md"))));
        assertThat(folder.resolve("HANDOFF.md")).hasContent("mine");
        assertThat(folder.resolve("compose.yaml")).doesNotExist();

        write(folder, files("services:", "# Handoff"), true);
        assertThat(folder.resolve("HANDOFF.md")).hasContent("# Handoff");
    }

    @Test
    void theSourceIsNeverOverwrittenByWhateverWayItIsReached() throws IOException {
        Path source = Files.writeString(Files.createDirectories(folder.resolve("source")).resolve("compose.yaml"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("source"));

        assertThat(write(folder.resolve("source"), files("x", "y"), true))
                .isEqualTo(new ExportFolder.Outcome.OverSource(source));
        assertThat(write(link, files("x", "y"), true)).isEqualTo(new ExportFolder.Outcome.OverSource(source));
        assertThat(folder.resolve("source/HANDOFF.md")).doesNotExist();
    }

    @Test
    void aRefusalOfTheDiskLeavesEverythingAsItWas() throws IOException {
        Files.writeString(folder.resolve("compose.yaml"), "old");
        Files.createDirectory(folder.resolve("HANDOFF.md"));

        assertThat(write(folder, files("new", "# Handoff"), true)).isInstanceOf(ExportFolder.Outcome.Failed.class);
        assertThat(folder.resolve("compose.yaml")).hasContent("old");
    }
}

package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeSearchTest {

    private static final String STACK = "services:\n  web:\n    image: nginx:1.27.3\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> found(Path... named) {
        return ComposeSearch.in(List.of(named)).files().stream()
                .map(file -> folder.relativize(file.toAbsolutePath()).toString()).toList();
    }

    @Test
    void aFolderStandsForItsComposeFilesByPath() throws IOException {
        file("shop/docker-compose.prod.yml", "x-a: 1\n");
        file("compose.yaml", STACK);
        file("shop/api/stack.yaml", "# A stack\n" + STACK);
        file("shop/api/chart.yaml", "name: services:\nitems:\n  services: []\n");
        file("shop/compose.md", STACK);

        assertThat(found(folder)).containsExactly("compose.yaml", "shop/api/stack.yaml",
                "shop/docker-compose.prod.yml");
    }

    @Test
    void hiddenFilesAndFoldersAndModulesOfNodeArePassedOver() throws IOException {
        file(".git/compose.yaml", STACK);
        file("web/node_modules/left/compose.yaml", STACK);
        file(".compose.yaml", STACK);
        file("web/compose.yaml", STACK);

        assertThat(found(folder)).containsExactly("web/compose.yaml");
    }

    @Test
    void aFileThatIsNamedIsMeantWhateverItHolds() throws IOException {
        Path odd = file(".hidden/odd.txt", "nothing");

        assertThat(found(odd)).containsExactly(".hidden/odd.txt");
    }

    @Test
    void eachFileComesOnce() throws IOException {
        Path one = file("b/compose.yaml", STACK);
        file("a/compose.yaml", STACK);

        assertThat(found(one, folder, folder.resolve("b"))).containsExactly("b/compose.yaml", "a/compose.yaml");
    }

    @Test
    void aFolderWithoutComposeFilesIsAProblem() throws IOException {
        file("notes.txt", "nothing");

        ComposeSearch search = ComposeSearch.in(List.of(folder));

        assertThat(search.files()).isEmpty();
        assertThat(search.problems()).singleElement().satisfies(problem ->
                assertThat(problem.message()).isEqualTo("There is no compose file in this folder."));
    }
}

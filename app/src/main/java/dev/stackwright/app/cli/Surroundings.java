package dev.stackwright.app.cli;

import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.workspace.ProjectFiles;
import dev.stackwright.model.workspace.TextReading;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The variables around a compose file: those of {@code .env} beside it, and those of the shell, which win. */
final class Surroundings {

    private Surroundings() {
    }

    static Map<String, String> of(Path compose) {
        Map<String, String> shell = System.getenv();
        Map<String, String> all = new HashMap<>();
        Path file = compose.toAbsolutePath().resolveSibling(".env");
        if (new ProjectFiles().read(file) instanceof TextReading.Read read) {
            all.putAll(VariableFile.of(read.text()).values(name -> Optional.ofNullable(shell.get(name))));
        }
        all.putAll(shell);
        return all;
    }
}

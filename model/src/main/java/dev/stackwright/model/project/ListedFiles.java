package dev.stackwright.model.project;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The compose files that {@code COMPOSE_FILE} names for a folder, in the shell or in its {@code .env} (Docker Compose,
 * "Environment variables", COMPOSE_FILE).
 */
final class ListedFiles {

    private static final String FILES = "COMPOSE_FILE";
    private static final String SEPARATOR = "COMPOSE_PATH_SEPARATOR";

    private ListedFiles() {
    }

    /** Empty where nothing is named, or what is named can be no path. */
    static List<Path> of(Path file, ProjectSources sources, Map<String, String> environment) {
        Path folder = file.getParent();
        if (folder == null) {
            return List.of();
        }
        Reading dotEnv = sources.read(folder.resolve(".env"));
        String separator = value(SEPARATOR, dotEnv, environment).orElse(File.pathSeparator);
        List<Path> files = new ArrayList<>();
        try {
            for (String name : value(FILES, dotEnv, environment).orElse("").split(Pattern.quote(separator))) {
                if (!name.isBlank()) {
                    files.add(folder.resolve(name.strip()).normalize());
                }
            }
        } catch (InvalidPathException e) {
            return List.of();
        }
        return files;
    }

    private static Optional<String> value(String name, Reading dotEnv, Map<String, String> environment) {
        Optional<String> set = Optional.ofNullable(environment.get(name));
        return (set.isPresent() || !(dotEnv instanceof Reading.Text text) ? set : text.env().lines().stream()
                .filter(line -> line.name().equals(name)).map(EnvFile.Line::value).reduce((first, last) -> last))
                .filter(value -> !value.isEmpty());
    }
}

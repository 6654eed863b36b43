package dev.stackwright.model.recovery;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a program keeps what it remembers between two starts, as each platform wants it. */
public final class StateFolder {

    /** System property that names another folder. */
    public static final String PROPERTY = "stackwright.state";

    private static final String NAME = "stackwright";

    private StateFolder() {
    }

    /** The folder of the user who runs this process; it need not exist. */
    public static Path ofUser() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).flatMap(StateFolder::absolute)
                .orElseGet(() -> on(System.getProperty("os.name", ""), System.getenv(),
                        Path.of(System.getProperty("user.home", "."))));
    }

    /**
     * The folder on a platform.
     *
     * @param system      its name, as Java gives it
     * @param environment the user's environment variables
     */
    static Path on(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return Optional.ofNullable(environment.get("LOCALAPPDATA")).flatMap(StateFolder::absolute)
                    .orElse(home.resolve("AppData").resolve("Local")).resolve("Stackwright");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Stackwright");
        }
        return Optional.ofNullable(environment.get("XDG_STATE_HOME")).flatMap(StateFolder::absolute)
                .orElse(home.resolve(".local").resolve("state")).resolve(NAME);
    }

    /** XDG Base Directory Specification, "Environment variables": a relative path is to be ignored. */
    private static Optional<Path> absolute(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

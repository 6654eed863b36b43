package dev.stackwright.model.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A folder in which a platform wants programs to keep what they remember of a user. */
public enum UserFolder {

    /** What the user has chosen. */
    CONFIG("stackwright.config", "XDG_CONFIG_HOME", Path.of(".config"), "APPDATA", "Roaming"),

    /** What a program leaves for its next start. */
    STATE("stackwright.state", "XDG_STATE_HOME", Path.of(".local", "state"), "LOCALAPPDATA", "Local");

    private final String property;
    private final String xdgVariable;
    private final Path xdgFolder;
    private final String windowsVariable;
    private final String windowsFolder;

    /** @param property system property that names another folder */
    UserFolder(String property, String xdgVariable, Path xdgFolder, String windowsVariable, String windowsFolder) {
        this.property = property;
        this.xdgVariable = xdgVariable;
        this.xdgFolder = xdgFolder;
        this.windowsVariable = windowsVariable;
        this.windowsFolder = windowsFolder;
    }

    /** The folder of the user who runs this process; it need not exist. */
    public Path ofThisUser() {
        return absolute(System.getProperty(property, "")).orElseGet(() -> on(System.getProperty("os.name", ""),
                System.getenv(), Path.of(System.getProperty("user.home", "."))));
    }

    /**
     * The folder on a platform.
     *
     * @param system      its name, as Java gives it
     * @param environment the user's environment variables
     * @param home        the user's own folder
     */
    Path on(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return absolute(environment.getOrDefault(windowsVariable, ""))
                    .orElse(home.resolve("AppData").resolve(windowsFolder)).resolve("Stackwright");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Stackwright");
        }
        return absolute(environment.getOrDefault(xdgVariable, "")).orElse(home.resolve(xdgFolder))
                .resolve("stackwright");
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

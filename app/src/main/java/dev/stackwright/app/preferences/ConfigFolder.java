package dev.stackwright.app.preferences;

import java.nio.file.Path;
import java.util.Map;

/** The folder in which a platform wants programs to keep what they remember of a user. */
public final class ConfigFolder {

    /** Names another folder, for tests and for installations that carry everything with them. */
    public static final String PROPERTY = "stackwright.config";

    private ConfigFolder() {
    }

    /** The folder of this user on this machine; it need not exist. */
    public static Path ofThisUser() {
        String wanted = System.getProperty(PROPERTY, "");
        return wanted.isBlank() ? of(System.getProperty("os.name", ""), System.getProperty("user.home", ""),
                System.getenv()) : Path.of(wanted);
    }

    /**
     * @param system      name of the operating system, as Java gives it
     * @param home        the user's own folder
     * @param environment environment variables of this process
     */
    static Path of(String system, String home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming)).resolve("Stackwright");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Stackwright");
        }
        // The XDG specification: a relative path counts as none.
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.startsWith("/") ? Path.of(config) : Path.of(home, ".config")).resolve("stackwright");
    }
}

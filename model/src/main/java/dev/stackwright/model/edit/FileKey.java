package dev.stackwright.model.edit;

import java.nio.file.Path;

/**
 * Names one text of a project: the compose file it was opened with, whatever path that is saved under, or another file
 * by its path.
 */
public record FileKey(String name) implements Comparable<FileKey> {

    /** The compose file the project was opened with. */
    public static final FileKey MAIN = new FileKey("main");

    /** Names another file of the project, by where it lies. */
    public static FileKey of(Path file) {
        return new FileKey(file.toAbsolutePath().normalize().toString());
    }

    /** True for a file of variables, which is no YAML: {@code .env}, {@code .env.local}, {@code shop.env}. */
    public boolean isOfVariables() {
        String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        return file.equals(".env") || file.startsWith(".env.") || file.endsWith(".env");
    }

    @Override
    public int compareTo(FileKey other) {
        return name.compareTo(other.name);
    }
}

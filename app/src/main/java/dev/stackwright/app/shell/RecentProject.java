package dev.stackwright.app.shell;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was open before.
 *
 * @param file    absolute
 * @param missing whether it was not there when last looked for
 */
record RecentProject(Path file, boolean missing) {

    String name() {
        return file.getFileName().toString();
    }

    /** Its folder as people write it, with ~ for their own one. */
    String folder() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        return folder.startsWith(home) && home.getNameCount() > 0
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : folder.toString();
    }
}

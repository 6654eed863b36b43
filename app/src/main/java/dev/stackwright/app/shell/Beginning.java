package dev.stackwright.app.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Ways to begin with a file.
 *
 * @param choose  asks for a file and opens it
 * @param open    opens that file
 * @param starter lets the user choose a starter
 * @param recent  files that were open before
 */
record Beginning(Runnable choose, Consumer<Path> open, Runnable starter, RecentProjects recent) {
}

package dev.stackwright.model.check;

import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;

/**
 * A file of the project that is not the one the checks were asked about.
 *
 * @param path absolute
 * @param text what it holds
 */
public record OtherFile(Path path, TextDocument text) {
}

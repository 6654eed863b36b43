package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.nio.file.Path;

/**
 * A place in another file of the project than the one that is looked at.
 *
 * @param file  absolute and normalised
 * @param name  the file as people of the project call it
 * @param range its characters
 */
public record ForeignPlace(Path file, String name, Range range) {
}

package dev.stackwright.model.assist;

import dev.stackwright.model.compose.ComposeFile;
import java.nio.file.Path;

/**
 * Another compose file of the project than the one that is written in.
 *
 * @param path    absolute and normalised
 * @param name    how people of the project call it
 * @param compose what it says
 */
public record OtherFile(Path path, String name, ComposeFile compose) {
}

package dev.stackwright.model.usercatalog;

import dev.stackwright.model.text.Position;
import java.nio.file.Path;

/**
 * Something wrong in a file of the user's catalog.
 *
 * @param file    the file
 * @param place   where in it, from 1
 * @param message what is wrong, one sentence
 * @param remedy  what to do about it, and what became of the entry
 */
public record CatalogMistake(Path file, Position place, String message, String remedy) {

    /** File, line and column, then the sentences. */
    public String sentence() {
        return file + ":" + place + ": " + message + " " + remedy;
    }
}

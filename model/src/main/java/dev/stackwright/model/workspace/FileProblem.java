package dev.stackwright.model.workspace;

import dev.stackwright.model.text.Position;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Why a file could not be read or written, as a person needs to know it.
 *
 * @param file    the file, as it was named
 * @param kind    what sort of obstacle it is
 * @param place   where in the file; empty where it concerns all of it
 * @param message what is wrong, a sentence that does not repeat the file's name
 * @param remedy  what to do about it, one sentence
 */
public record FileProblem(Path file, Kind kind, Optional<Position> place, String message, String remedy) {

    /** Sorts of obstacles. */
    public enum Kind {
        NOT_FOUND, FOLDER, NOT_REGULAR, NO_ACCESS, TOO_LARGE, BINARY, WRONG_ENCODING,
        /** A design file that cannot be understood, or that a later version wrote. */
        DESIGN,
        /** A save that broke off and left its text beside the file. */
        INTERRUPTED_SAVE,
        /** Docker Compose says otherwise. */
        DISAGREEMENT,
        WRITE_PROTECTED, DISK_FULL, FAILED
    }

    static FileProblem of(Path file, Kind kind, String message, String remedy) {
        return new FileProblem(file, kind, Optional.empty(), message, remedy);
    }

    /** The file, and the place in it where there is one: {@code compose.yaml:3:7}. */
    public String location() {
        return place.map(position -> file + ":" + position).orElseGet(file::toString);
    }
}

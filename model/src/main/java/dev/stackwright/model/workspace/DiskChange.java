package dev.stackwright.model.workspace;

import java.nio.file.Path;

/** Something that happened to a file on disk since it was last read or written here. */
public record DiskChange(Path file, Kind kind) {

    /** What happened. */
    public enum Kind {
        /** Another program has written it. */
        CHANGED,
        DELETED,
        /** It is there although it was not, or a new project is to be saved in its place. */
        EXISTS
    }

    /** One sentence for the user. */
    public String message() {
        return switch (kind) {
            case CHANGED -> file + " has been changed by another program since it was read.";
            case DELETED -> file + " has been deleted since it was read.";
            case EXISTS -> file + " exists already.";
        };
    }
}

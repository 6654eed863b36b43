package dev.stackwright.model.project;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.text.Position;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.nio.file.Path;
import java.util.Optional;

/** A file the project is made of. Two are the same when they are the same object. */
public final class SourceFile {

    /** What a file is to the project. */
    public enum Role {
        /** The first compose file. */
        MAIN,
        /** A further compose file, merged over those before it. */
        OVERRIDE,
        /** A compose file that another includes. */
        INCLUDED,
        /** A compose file of which a service extends one. */
        EXTENDED,
        /** A file of variables. */
        ENVIRONMENT
    }

    private final Path path;
    private final Role role;
    private final Reading.Text reading;

    SourceFile(Path path, Role role, Reading.Text reading) {
        this.path = path;
        this.role = role;
        this.reading = reading;
    }

    /** Absolute and normalised. */
    public Path path() {
        return path;
    }

    public Role role() {
        return role;
    }

    /** How people call it: by its way from the folder of the file that is looked at. */
    public String nameFrom(Path main) {
        return name(path, main);
    }

    /** How people call a file of a project: by its way from the folder of the main one. */
    public static String name(Path file, Path main) {
        Path folder = main.toAbsolutePath().normalize().getParent();
        Path whole = file.toAbsolutePath().normalize();
        boolean related = folder != null && folder.getRoot().equals(whole.getRoot());
        return (related ? folder.relativize(whole) : whole).toString();
    }

    public TextDocument text() {
        return reading.document();
    }

    /** The file as written; empty for a file of variables. */
    public Optional<ComposeFile> compose() {
        return role == Role.ENVIRONMENT ? Optional.empty() : Optional.of(reading.compose());
    }

    /** Where the range begins, as people say it. */
    public Position position(Range range) {
        return text().positionOf(range.start());
    }

    Reading.Text reading() {
        return reading;
    }

    @Override
    public String toString() {
        return role + " " + path.getFileName();
    }
}

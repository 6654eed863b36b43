package dev.stackwright.model.workspace;

import dev.stackwright.model.workspace.FileProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether a project's files are still the ones that were read or written here. Size and time say whether a
 * look inside is worth it, and a file is believed only when two looks in a row find it the same: another program may
 * be in the middle of writing it. Content decides, so that nobody's own saves are taken for a stranger's.
 */
public final class DiskWatch {

    private final ProjectFiles files;
    private Optional<ProjectFile> known = Optional.empty();
    private List<Stamp> looked = List.of();
    private List<Stamp> read = List.of();
    private Seen answer = new Seen.Unchanged();

    public DiskWatch(ProjectFiles files) {
        this.files = files;
    }

    /** What a look at the disk gives. */
    public sealed interface Seen {

        /** The files hold what is known. */
        record Unchanged() implements Seen {
        }

        /** The files are not the ones of the last look; the next look tells. */
        record Unsettled() implements Seen {
        }

        /** Another program has written them. */
        record Changed(Opening.Opened now) implements Seen {
        }

        /** There is no compose file any more. */
        record Gone() implements Seen {
        }

        /** What is there now cannot be opened. */
        record Unreadable(FileProblem problem) implements Seen {
        }
    }

    /** What tells one state of a file from another without reading it. */
    private record Stamp(boolean exists, long size, FileTime changed, Optional<Object> key) {

        static final Stamp NONE = new Stamp(false, 0, FileTime.fromMillis(0), Optional.empty());

        static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(true, attributes.size(), attributes.lastModifiedTime(),
                        Optional.ofNullable(attributes.fileKey()));
            } catch (IOException notThere) {
                return NONE;
            }
        }
    }

    /** Looks once. To be called by one thread at a time. */
    public Seen look(ProjectFile file) {
        List<Stamp> now = List.of(Stamp.of(file.compose()), Stamp.of(file.design()));
        boolean settled = now.equals(looked);
        looked = now;
        if (!settled) {
            return new Seen.Unsettled();
        }
        if (!(now.equals(read) && known.equals(Optional.of(file)))) {
            answer = compare(file);
            // What has changed while it was read is looked at once more.
            read = now.equals(List.of(Stamp.of(file.compose()), Stamp.of(file.design()))) ? now : List.of();
            known = Optional.of(file);
        }
        return now.equals(read) ? answer : new Seen.Unsettled();
    }

    private Seen compare(ProjectFile file) {
        Opening opening = files.open(file.compose());
        if (opening instanceof Opening.Failed failed) {
            boolean gone = failed.problem().kind() == Kind.NOT_FOUND;
            return gone ? missing(file) : new Seen.Unreadable(failed.problem());
        }
        Opening.Opened opened = (Opening.Opened) opening;
        boolean same = opened.file().composeHash().equals(file.composeHash())
                && opened.file().designHash().equals(file.designHash());
        return same ? new Seen.Unchanged() : new Seen.Changed(opened);
    }

    private static Seen missing(ProjectFile file) {
        return file.isNew() ? new Seen.Unchanged() : new Seen.Gone();
    }
}

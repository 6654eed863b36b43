package dev.stackwright.model.workspace;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignReading;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.FileProblem.Kind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens and saves projects. Whatever stands in the way is a value; a file is replaced in one step, so that the
 * old content stays whole until the new one is on the disk.
 */
public final class ProjectFiles {

    private final Disk disk;
    private final TextFiles texts;

    public ProjectFiles() {
        this(new LocalDisk());
    }

    public ProjectFiles(Disk disk) {
        this.disk = disk;
        this.texts = new TextFiles(disk);
    }

    /** Reads a compose file and the design file beside it. */
    public Opening open(Path compose) {
        TextReading reading = texts.read(compose);
        if (reading instanceof TextReading.Unreadable unreadable) {
            return new Opening.Failed(unreadable.problem());
        }
        TextReading.Read read = (TextReading.Read) reading;
        DesignOnDisk design = readDesign(DesignStore.fileBeside(compose));
        ProjectFile file = new ProjectFile(compose, Optional.of(read.hash()), read.text(), design.hash(),
                design.design(), design.problem());
        List<FileProblem> notices = new ArrayList<>();
        design.problem().ifPresent(notices::add);
        notices.addAll(interruptedSaves(compose));
        return new Opening.Opened(file, Snapshot.of(read.text(), design.design()), notices);
    }

    /**
     * Writes what has changed since the project was read or written; nothing when nothing has.
     *
     * @param file     where, and what is known to be there
     * @param snapshot what is to be there
     * @param conflict what to do when another program has changed the files
     */
    public Saving save(ProjectFile file, Snapshot snapshot, Saving.Conflict conflict) {
        return new ProjectSave(disk, this::readDesign, file, snapshot).run(conflict);
    }

    /** Reads one text, a further file of a project. */
    public TextReading read(Path file) {
        return texts.read(file);
    }

    /**
     * Writes a further file of a project.
     *
     * @param known  what it held when it was last read or written; empty where it was not there
     * @param wanted what it is to hold
     * @return why it was not written, as {@link Saving.ChangedOnDisk} or {@link Saving.Failed}; empty when it was
     */
    public Optional<Saving> save(Path file, TextDocument known, TextDocument wanted, Saving.Conflict conflict) {
        try {
            boolean mayBeNew = known.length() == 0 && !Files.exists(file);
            SaveTarget target = SaveTarget.at(disk, file, wanted.encode(),
                    mayBeNew ? Optional.empty() : Optional.of(ContentHash.of(known.encode())));
            Optional<DiskChange> change = target.change();
            if (change.isPresent() && conflict == Saving.Conflict.REFUSE) {
                return Optional.of(new Saving.ChangedOnDisk(List.of(change.get())));
            }
            new AtomicReplacement(disk).replace(List.of(target.content()));
            return Optional.empty();
        } catch (AtomicReplacement.Failure e) {
            return Optional.of(new Saving.Failed(e.problem()));
        }
    }

    /**
     * Writes a file that is no part of the project, such as a picture of it. Replaces what is there.
     *
     * @return why it could not be written; empty when it was
     */
    public Optional<FileProblem> write(Path file, byte[] content) {
        try {
            new AtomicReplacement(disk).replace(
                    List.of(new AtomicReplacement.Content(file, content, Optional.empty())));
            return Optional.empty();
        } catch (AtomicReplacement.Failure e) {
            return Optional.of(e.problem());
        }
    }

    /** A design file as it is now. */
    record DesignOnDisk(Optional<ContentHash> hash, Design design, Optional<FileProblem> problem) {
    }

    private DesignOnDisk readDesign(Path file) {
        TextReading reading = texts.read(file);
        if (reading instanceof TextReading.Read read) {
            DesignReading design = DesignStore.read(read.text().text());
            return new DesignOnDisk(Optional.of(read.hash()), design.design(), design.problem().map(problem ->
                    new FileProblem(file, Kind.DESIGN, Optional.of(problem.place()), problem.message(),
                            problem.remedy())));
        }
        FileProblem problem = ((TextReading.Unreadable) reading).problem();
        boolean none = problem.kind() == Kind.NOT_FOUND;
        return new DesignOnDisk(Optional.empty(), Design.EMPTY, none ? Optional.empty() : Optional.of(problem));
    }

    private static List<FileProblem> interruptedSaves(Path compose) {
        String begin = compose.getFileName() + ".";
        Path folder = compose.toAbsolutePath().getParent();
        List<FileProblem> found = new ArrayList<>();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + AtomicReplacement.SUFFIX)) {
            for (Path file : left) {
                if (file.getFileName().toString().startsWith(begin)) {
                    found.add(FileProblem.of(file, Kind.INTERRUPTED_SAVE,
                            "A save was interrupted; this file holds what was being saved.",
                            "Compare it with " + compose.getFileName() + ", keep what you need and delete it."));
                }
            }
        } catch (IOException e) {
            // A folder that cannot be listed can still hold a file that can be read.
            return List.of();
        }
        return found;
    }
}

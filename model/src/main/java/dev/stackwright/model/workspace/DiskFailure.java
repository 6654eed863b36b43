package dev.stackwright.model.workspace;

import dev.stackwright.model.workspace.FileProblem.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Says in plain words what the disk answered. */
public final class DiskFailure {

    private record Wording(String sign, Kind kind, String reason, String remedy) {
    }

    private static final String ELSEWHERE = "Save to another place";

    private static final List<Wording> WORDINGS = List.of(
            new Wording("No space left", Kind.DISK_FULL, "no space is left on the disk",
                    "Free some space and save again, or save to another disk."),
            new Wording("quota exceeded", Kind.DISK_FULL, "your share of the disk is used up",
                    "Delete files you no longer need and save again, or save to another disk."),
            new Wording("Read-only file system", Kind.WRITE_PROTECTED, "the file system is read-only",
                    ELSEWHERE + "."),
            new Wording("File name too long", Kind.FAILED, "the file name is too long", "Save under a shorter name."),
            new Wording("Is a directory", Kind.FOLDER, "a folder of this name is in the way",
                    "Save under another name."),
            new Wording("Not a directory", Kind.NOT_FOUND, "a part of the path is a file, not a folder",
                    "Check the path."),
            new Wording("symbolic link", Kind.FAILED, "its links lead in a circle", "Mend the link."),
            new Wording("resource busy", Kind.FAILED, "the file is in use and cannot be replaced, as when it is mounted"
                    + " into a container on its own", "Mount its folder instead, or save to another place."),
            new Wording("Input/output error", Kind.FAILED, "the disk reports an error",
                    ELSEWHERE + " and check the disk."));

    private DiskFailure() {
    }

    /** What happened, as part of a sentence. */
    static String reason(Path file, IOException e) {
        return wording(file, e).reason();
    }

    /** The problem of a file that could not be saved; the file itself is as it was. */
    static FileProblem ofSaving(Path file, IOException e) {
        Wording wording = wording(file, e);
        return FileProblem.of(file, wording.kind(),
                "The file could not be saved: " + wording.reason() + ". What is on disk is as it was.",
                wording.remedy());
    }

    /** The problem of a file that was saved with another that could not be, and could not be taken back. */
    static FileProblem ofTakingBack(Path file, IOException e) {
        Wording wording = wording(file, e);
        return FileProblem.of(file, wording.kind(),
                "This file was saved, but the one that goes with it was not: " + wording.reason() + ".",
                wording.remedy());
    }

    /** The problem of unsaved work that could not be kept safe beside the window. */
    public static FileProblem ofKeeping(Path folder, IOException e) {
        Wording wording = wording(folder, e);
        return FileProblem.of(folder, wording.kind(),
                "Unsaved work cannot be kept safe at the moment: " + wording.reason() + ".",
                "Save often; should the program stop, what is not saved is lost.");
    }

    private static Wording wording(Path file, IOException e) {
        Path folder = file.toAbsolutePath().getParent();
        if (e instanceof AccessDeniedException) {
            return new Wording("", Kind.WRITE_PROTECTED, Files.isWritable(folder)
                    ? "it is write-protected" : "nothing may be written in the folder " + folder,
                    "Change the permissions, or save to another place.");
        }
        if (e instanceof NoSuchFileException) {
            return new Wording("", Kind.NOT_FOUND, "the folder " + folder + " does not exist",
                    "Create the folder, or save to another place.");
        }
        String said = saidBy(e);
        return WORDINGS.stream().filter(wording -> said.contains(wording.sign())).findFirst()
                .orElseGet(() -> new Wording("", Kind.FAILED, said, ELSEWHERE + ", or try again."));
    }

    private static String saidBy(IOException e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}

package dev.stackwright.model.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces the content of files, all of them or none. Every new content is complete on the disk, in a file of
 * its own beside the old one, before the first old one is replaced; a crash in between leaves it there.
 */
final class AtomicReplacement {

    /** Ends the names of files that hold what is being saved. */
    static final String SUFFIX = ".saving";

    private static final int LONGEST_BASE = 200;
    private static final int MAX_LINKS = 40;

    /** New content for a file, and the content it has now; empty where there is no such file. */
    record Content(Path file, byte[] bytes, Optional<byte[]> old) {
    }

    /** Files could not be replaced. */
    static final class Failure extends Exception {

        private final transient FileProblem problem;

        Failure(FileProblem problem, IOException cause) {
            super(problem.message(), cause);
            this.problem = problem;
        }

        FileProblem problem() {
            return problem;
        }
    }

    private record Staged(Content content, Path target, Path temporary) {
    }

    private final Disk disk;

    AtomicReplacement(Disk disk) {
        this.disk = disk;
    }

    /** @throws Failure when one could not be replaced; then none is */
    void replace(List<Content> contents) throws Failure {
        List<Staged> staged = new ArrayList<>();
        try {
            for (Content content : contents) {
                staged.add(stage(content));
            }
            replaceStaged(staged);
        } finally {
            staged.forEach(file -> discard(file.temporary()));
        }
    }

    private Staged stage(Content content) throws Failure {
        Path temporary = null;
        try {
            Path target = behindLinks(content.file());
            refuseUnlessReplaceable(target);
            temporary = temporaryBeside(target);
            disk.create(temporary, content.bytes(), target);
            return new Staged(content, target, temporary);
        } catch (IOException e) {
            if (temporary != null) {
                discard(temporary);
            }
            throw new Failure(DiskFailure.ofSaving(content.file(), e), e);
        }
    }

    private void replaceStaged(List<Staged> staged) throws Failure {
        for (int i = 0; i < staged.size(); i++) {
            try {
                disk.replace(staged.get(i).temporary(), staged.get(i).target());
            } catch (IOException e) {
                takeBack(staged.subList(0, i));
                throw new Failure(DiskFailure.ofSaving(staged.get(i).content().file(), e), e);
            }
        }
    }

    private void takeBack(List<Staged> replaced) throws Failure {
        for (Staged file : replaced) {
            try {
                if (file.content().old().isPresent()) {
                    disk.create(file.temporary(), file.content().old().get(), file.target());
                    disk.replace(file.temporary(), file.target());
                } else {
                    disk.delete(file.target());
                }
            } catch (IOException e) {
                throw new Failure(DiskFailure.ofTakingBack(file.content().file(), e), e);
            }
        }
    }

    private void discard(Path temporary) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            // It holds what the user wanted to save: better left over than a reason to hide the first failure.
            return;
        }
    }

    /** The file a link leads to, so that the link itself stays. */
    private static Path behindLinks(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /**
     * Only regular files are replaced, never a folder or a device. A file without any permission to write was
     * protected on purpose; replacing it would get round that.
     */
    private static void refuseUnlessReplaceable(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("Is a directory");
        }
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isRegularFile(target)) {
            throw new IOException("this is no regular file");
        }
        if (!Files.isWritable(target) || LocalDisk.isWriteProtected(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private static Path temporaryBeside(Path target) {
        String name = target.getFileName().toString();
        String base = name.length() > LONGEST_BASE ? name.substring(0, LONGEST_BASE) : name;
        return target.resolveSibling("%s.%08x%s".formatted(base, ThreadLocalRandom.current().nextInt(), SUFFIX));
    }
}

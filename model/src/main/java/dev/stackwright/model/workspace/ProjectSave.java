package dev.stackwright.model.workspace;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Saves one project once. The design file goes first: should the machine stop between the two, the design
 * holds entries the compose text does not know yet, which does no harm, and the text to be saved lies beside
 * the old one.
 */
final class ProjectSave {

    private final Disk disk;
    private final Function<Path, ProjectFiles.DesignOnDisk> designReading;
    private final ProjectFile file;
    private final Snapshot snapshot;

    ProjectSave(Disk disk, Function<Path, ProjectFiles.DesignOnDisk> designReading, ProjectFile file,
                Snapshot snapshot) {
        this.disk = disk;
        this.designReading = designReading;
        this.file = file;
        this.snapshot = snapshot;
    }

    Saving run(Saving.Conflict conflict) {
        try {
            List<Target> targets = targets();
            List<DiskChange> changes = targets.stream().map(Target::change).flatMap(Optional::stream).toList();
            if (!changes.isEmpty() && conflict == Saving.Conflict.REFUSE) {
                return new Saving.ChangedOnDisk(changes);
            }
            Optional<FileProblem> lost = designThatWouldBeLost(changes);
            if (lost.isPresent()) {
                return new Saving.Failed(lost.get());
            }
            new AtomicReplacement(disk).replace(targets.stream().map(Target::content).toList());
            return saved(targets);
        } catch (AtomicReplacement.Failure e) {
            return new Saving.Failed(e.problem());
        }
    }

    /** A file to write, what it should hold now, and what it does hold. */
    private record Target(Path file, byte[] wanted, Optional<ContentHash> expected, Optional<byte[]> present) {

        Optional<DiskChange> change() {
            if (present.isEmpty()) {
                return expected.map(hash -> new DiskChange(file, DiskChange.Kind.DELETED));
            }
            ContentHash hash = ContentHash.of(present.get());
            if (expected.equals(Optional.of(hash)) || Arrays.equals(present.get(), wanted)) {
                return Optional.empty();
            }
            return Optional.of(new DiskChange(file,
                    expected.isPresent() ? DiskChange.Kind.CHANGED : DiskChange.Kind.EXISTS));
        }

        AtomicReplacement.Content content() {
            return new AtomicReplacement.Content(file, wanted, present);
        }
    }

    private List<Target> targets() throws AtomicReplacement.Failure {
        List<Target> targets = new ArrayList<>();
        if (writesDesign()) {
            byte[] wanted = DesignStore.write(snapshot.design()).getBytes(StandardCharsets.UTF_8);
            targets.add(target(file.design(), wanted, file.designHash()));
        }
        if (file.isNew() || !snapshot.text().equals(file.savedText())) {
            targets.add(target(file.compose(), snapshot.text().encode(), file.composeHash()));
        }
        return targets;
    }

    private boolean writesDesign() {
        boolean strangersDesign = file.isNew() && Files.exists(file.design());
        return file.designProblem().isEmpty() && (designChanged() || strangersDesign);
    }

    private boolean designChanged() {
        return !snapshot.design().equals(file.savedDesign());
    }

    private Target target(Path path, byte[] wanted, Optional<ContentHash> expected)
            throws AtomicReplacement.Failure {
        try {
            Optional<byte[]> present = Files.isRegularFile(path)
                    ? Optional.of(disk.read(path, TextFiles.MAX_BYTES + 1)) : Optional.empty();
            return new Target(path, wanted, expected, present);
        } catch (IOException e) {
            throw new AtomicReplacement.Failure(DiskFailure.ofSaving(path, e), e);
        }
    }

    /** A design file that is not the one read here is looked at before it is written over. */
    private Optional<FileProblem> designThatWouldBeLost(List<DiskChange> changes) {
        boolean strange = changes.stream().anyMatch(change -> change.file().equals(file.design())
                && change.kind() != DiskChange.Kind.DELETED);
        return strange ? designReading.apply(file.design()).problem() : Optional.empty();
    }

    private Saving saved(List<Target> targets) {
        boolean designKept = file.designProblem().isPresent();
        Optional<ContentHash> composeHash = hashAfter(file.compose(), targets).or(file::composeHash);
        Optional<ContentHash> designHash = hashAfter(file.design(), targets).or(file::designHash);
        TextDocument text = snapshot.text();
        Design design = designKept ? file.savedDesign() : snapshot.design();
        ProjectFile now = new ProjectFile(file.compose(), composeHash, text, designHash, design,
                file.designProblem());
        return new Saving.Saved(now, targets.stream().map(Target::file).toList(),
                designChanged() ? file.designProblem() : Optional.empty());
    }

    private static Optional<ContentHash> hashAfter(Path path, List<Target> targets) {
        return targets.stream().filter(target -> target.file().equals(path))
                .map(target -> ContentHash.of(target.wanted())).findFirst();
    }
}

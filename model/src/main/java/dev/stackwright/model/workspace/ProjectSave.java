package dev.stackwright.model.workspace;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            List<SaveTarget> targets = targets();
            List<DiskChange> changes = targets.stream().map(SaveTarget::change).flatMap(Optional::stream).toList();
            if (!changes.isEmpty() && conflict == Saving.Conflict.REFUSE) {
                return new Saving.ChangedOnDisk(changes);
            }
            Optional<FileProblem> lost = designThatWouldBeLost(changes);
            if (lost.isPresent()) {
                return new Saving.Failed(lost.get());
            }
            new AtomicReplacement(disk).replace(targets.stream().map(SaveTarget::content).toList());
            return saved(targets);
        } catch (AtomicReplacement.Failure e) {
            return new Saving.Failed(e.problem());
        }
    }

    private List<SaveTarget> targets() throws AtomicReplacement.Failure {
        List<SaveTarget> targets = new ArrayList<>();
        if (writesDesign()) {
            byte[] wanted = DesignStore.write(snapshot.design()).getBytes(StandardCharsets.UTF_8);
            targets.add(SaveTarget.at(disk, file.design(), wanted, file.designHash()));
        }
        if (file.isNew() || !snapshot.text().equals(file.savedText())) {
            targets.add(SaveTarget.at(disk, file.compose(), snapshot.text().encode(), file.composeHash()));
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

    /** A design file that is not the one read here is looked at before it is written over. */
    private Optional<FileProblem> designThatWouldBeLost(List<DiskChange> changes) {
        boolean strange = changes.stream().anyMatch(change -> change.file().equals(file.design())
                && change.kind() != DiskChange.Kind.DELETED);
        return strange ? designReading.apply(file.design()).problem() : Optional.empty();
    }

    private Saving saved(List<SaveTarget> targets) {
        boolean designKept = file.designProblem().isPresent();
        Optional<ContentHash> composeHash = hashAfter(file.compose(), targets).or(file::composeHash);
        Optional<ContentHash> designHash = hashAfter(file.design(), targets).or(file::designHash);
        TextDocument text = snapshot.text();
        Design design = designKept ? file.savedDesign() : snapshot.design();
        ProjectFile now = new ProjectFile(file.compose(), composeHash, text, designHash, design,
                file.designProblem());
        return new Saving.Saved(now, targets.stream().map(SaveTarget::file).toList(),
                designChanged() ? file.designProblem() : Optional.empty());
    }

    private static Optional<ContentHash> hashAfter(Path path, List<SaveTarget> targets) {
        return targets.stream().filter(target -> target.file().equals(path))
                .map(target -> ContentHash.of(target.wanted())).findFirst();
    }
}

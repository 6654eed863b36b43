package dev.stackwright.model.starter;

import dev.stackwright.model.workspace.FileProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What writing a starter into a folder would do.
 *
 * @param folder   the folder
 * @param steps    the files it is about, the compose file first
 * @param inTheWay files for which nothing can be written
 * @param problem  why nothing can be written into that folder at all; empty where nothing is known against it
 */
public record StarterPlan(Path folder, List<Step> steps, List<Path> inTheWay, Optional<FileProblem> problem) {

    /** What happens to a file. */
    public enum Kind {
        /** It is written. */
        CREATE,
        /** It gets one line more. */
        ADD_LINE,
        /** It is there, and all is well with it. */
        KEEP,
        /** It is there and kept, though it lacks the line that keeps the secrets out of git. */
        KEEP_WITHOUT_LINE,
        /** It is not there and is not made. */
        LEAVE_OUT
    }

    /** One file. */
    public record Step(Path file, Kind kind) {
    }

    public StarterPlan {
        steps = List.copyOf(steps);
        inTheWay = List.copyOf(inTheWay);
    }

    public boolean isPossible() {
        return inTheWay.isEmpty() && problem.isEmpty();
    }

    /** True where secrets are written that nothing keeps out of git. */
    public boolean leavesSecretsToGit() {
        return steps.stream().anyMatch(step -> step.kind() == Kind.KEEP_WITHOUT_LINE || step.kind() == Kind.LEAVE_OUT);
    }

    /** The file to which that happens, where it happens to one. */
    Optional<Path> fileOf(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(Step::file).findFirst();
    }

    /** The names of the files that are written. */
    public List<String> written() {
        return steps.stream().filter(step -> step.kind() == Kind.CREATE || step.kind() == Kind.ADD_LINE)
                .map(step -> step.file().getFileName().toString()).toList();
    }
}

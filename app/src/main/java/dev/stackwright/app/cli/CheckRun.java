package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.Checked;
import dev.stackwright.app.cli.report.PlacedFinding;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.FileProblem;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Checks files on all processors and hands them on in the order they were given. */
final class CheckRun {

    /** Files that are checked ahead of the one that is handed on next. */
    private static final int AHEAD = 64;

    private final List<Path> paths;
    private final Findings findings;
    private final ProjectFiles files = new ProjectFiles();
    private final boolean withEdits;
    private final Optional<SecondOpinion> opinion;

    /**
     * @param knowledge what is known of the checks
     * @param withEdits true where it is asked what the fixes write
     * @param opinion   who else is asked
     */
    CheckRun(CheckKnowledge knowledge, List<Path> paths, boolean withEdits, Optional<SecondOpinion> opinion) {
        this.paths = List.copyOf(paths);
        this.findings = new Findings(knowledge, paths);
        this.withEdits = withEdits;
        this.opinion = opinion;
    }

    void run(Consumer<Checked> each) {
        if (paths.size() == 1) {
            each.accept(check(paths.get(0)));
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Deque<Future<Checked>> ahead = new ArrayDeque<>();
            for (Path path : paths) {
                ahead.add(threads.submit(() -> check(path)));
                if (ahead.size() > AHEAD) {
                    each.accept(result(ahead.poll()));
                }
            }
            while (!ahead.isEmpty()) {
                each.accept(result(ahead.poll()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Checked result(Future<Checked> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a check failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", e);
        }
    }

    private Checked check(Path path) {
        Opening opening = files.open(path);
        if (opening instanceof Opening.Failed failed) {
            return new Checked.Unreadable(failed.problem());
        }
        Opening.Opened opened = (Opening.Opened) opening;
        Snapshot snapshot = opened.snapshot();
        List<Finding> found = findings.in(path, snapshot);
        List<PlacedFinding> placed = placed(found, path, snapshot).stream()
                .map(each -> withEdits && !each.finding().isElsewhere() ? each.withEdit(snapshot) : each).toList();
        List<FileProblem> notices = new ArrayList<>(opened.notices());
        opinion.flatMap(other -> other.on(path, found)).ifPresent(notices::add);
        return new Checked.Read(path, placed, notices);
    }

    /** Findings of a file, each with the text it points into. */
    static List<PlacedFinding> placed(List<Finding> found, Path path, Snapshot snapshot) {
        return found.stream().map(finding -> finding.file()
                .map(other -> PlacedFinding.of(finding, shown(other.path(), path), other.text()))
                .orElseGet(() -> PlacedFinding.of(finding, path, snapshot.text()))).toList();
    }

    /** Another file of a project as the user would name it who has named the first one so. */
    private static Path shown(Path other, Path named) {
        Path here = Path.of("").toAbsolutePath();
        return !named.isAbsolute() && other.startsWith(here) ? here.relativize(other) : other;
    }
}

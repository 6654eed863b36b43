package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.Checked;
import dev.stackwright.app.cli.report.PlacedFinding;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.workspace.Opening;
import dev.stackwright.model.workspace.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Checks files on all processors and hands them on in the order they were given. */
final class CheckRun {

    /** Files that are checked ahead of the one that is handed on next. */
    private static final int AHEAD = 64;

    private final Findings findings = new Findings();
    private final ProjectFiles files = new ProjectFiles();
    private final boolean withEdits;

    /** @param withEdits true where it is asked what the fixes write */
    CheckRun(boolean withEdits) {
        this.withEdits = withEdits;
    }

    void over(List<Path> paths, Consumer<Checked> each) {
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
        List<PlacedFinding> placed = findings.in(path, snapshot).stream()
                .map(finding -> PlacedFinding.of(finding, path, snapshot.text()))
                .map(finding -> withEdits ? finding.withEdit(snapshot) : finding)
                .toList();
        return new Checked.Read(path, placed, opened.notices());
    }
}

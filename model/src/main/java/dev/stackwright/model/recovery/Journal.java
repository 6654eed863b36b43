package dev.stackwright.model.recovery;

import dev.stackwright.model.workspace.DiskFailure;
import dev.stackwright.model.workspace.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps the unsaved work of one project in one window, on a thread of its own. Work that follows faster than it can
 * be written is written once, the newest; what is kept lags behind by {@link #DELAY_MS} and the time of one write.
 * May be used from any thread; no call waits for the disk, but {@link #close}.
 */
public final class Journal implements AutoCloseable {

    /** From a change to the beginning of its write, so that a word is not written letter by letter. */
    static final long DELAY_MS = 250;

    private static final long RETRY_MS = 2_000;
    private static final long SIGN_MS = 10_000;
    private static final long CLOSING_MS = 2_000;

    private final PrivateFolder folder;
    private final String id;
    private final Function<Optional<Path>, WindowOwner> owner;
    private final Consumer<Optional<FileProblem>> trouble;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(Journal::daemon);
    private final List<Recoverable> replaced = new ArrayList<>();
    private Optional<UnsavedWork> wanted = Optional.empty();
    private Optional<Path> file;
    private boolean announced;
    private boolean waiting;
    private boolean failing;
    private boolean closed;

    Journal(PrivateFolder folder, String id, Function<Optional<Path>, WindowOwner> owner, Optional<Path> file,
            Consumer<Optional<FileProblem>> trouble) {
        this.folder = folder;
        this.id = id;
        this.owner = owner;
        this.trouble = trouble;
        belongsTo(file);
        writer.scheduleWithFixedDelay(this::giveSign, SIGN_MS, SIGN_MS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stackwright-journal");
        thread.setDaemon(true);
        return thread;
    }

    String id() {
        return id;
    }

    /** The project is open here under this path from now on. */
    public synchronized void belongsTo(Optional<Path> path) {
        file = path;
        announced = false;
        submit(this::write, 0);
    }

    /** Keeps this work in place of what was kept before. */
    public synchronized void keep(UnsavedWork work) {
        wanted = Optional.of(work);
        if (!waiting) {
            waiting = true;
            submit(this::write, DELAY_MS);
        }
    }

    /** Nothing is unsaved any more. */
    public synchronized void drop() {
        wanted = Optional.empty();
        submit(this::write, 0);
    }

    /** Forgets that work once something of this window is kept, or nothing needs to be. */
    public synchronized void replace(Recoverable offer) {
        replaced.add(offer);
    }

    /** The window is closed, and its user knows what is not saved. Waits until nothing of it is left. */
    @Override
    public void close() {
        closeSoon();
        try {
            if (!writer.awaitTermination(CLOSING_MS, TimeUnit.MILLISECONDS)) {
                System.getLogger(Journal.class.getName()).log(System.Logger.Level.WARNING, "the disk does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As {@link #close}, without waiting. */
    public synchronized void closeSoon() {
        wanted = Optional.empty();
        submit(() -> {
            guarded(() -> {
                keepOrForget(Optional.empty());
                folder.delete(id + RecoveryFolder.WINDOW);
            });
            writer.shutdownNow();
        }, 0);
        closed = true;
    }

    private synchronized void submit(Runnable task, long delayMs) {
        if (!closed) {
            writer.schedule(task, delayMs, TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        Optional<UnsavedWork> work = take();
        boolean done = guarded(() -> {
            announce();
            keepOrForget(work);
        });
        if (!done) {
            retry();
        }
    }

    /** The window says that it is open before it keeps anything: work without a window is offered to others. */
    private void announce() throws IOException {
        Optional<Path> path;
        synchronized (this) {
            if (announced) {
                return;
            }
            announced = true;
            path = file;
        }
        try {
            folder.write(id + RecoveryFolder.WINDOW, owner.apply(path).write());
        } catch (IOException e) {
            synchronized (this) {
                announced = false;
            }
            throw e;
        }
    }

    private void keepOrForget(Optional<UnsavedWork> work) throws IOException {
        if (work.isPresent()) {
            folder.write(id + RecoveryFolder.WORK, WorkFile.write(work.get()));
        } else {
            folder.delete(id + RecoveryFolder.WORK);
        }
        forgetReplaced();
    }

    private synchronized Optional<UnsavedWork> take() {
        waiting = false;
        return wanted;
    }

    private synchronized void retry() {
        if (!waiting) {
            waiting = true;
            submit(this::write, RETRY_MS);
        }
    }

    private void forgetReplaced() throws IOException {
        List<Recoverable> old;
        synchronized (this) {
            old = List.copyOf(replaced);
            replaced.clear();
        }
        for (Recoverable offer : old) {
            folder.delete(offer.id() + RecoveryFolder.WORK);
            folder.delete(offer.id() + RecoveryFolder.WINDOW);
        }
    }

    private void giveSign() {
        try {
            Files.setLastModifiedTime(folder.path().resolve(id + RecoveryFolder.WINDOW),
                    FileTime.from(Instant.now()));
        } catch (IOException e) {
            // Whoever cannot see the sign looks for the process; the next write tells of a disk that refuses.
            return;
        }
    }

    /** A step that the disk may refuse. */
    private interface Step {
        void run() throws IOException;
    }

    /** Tells of the first refusal after things went well, and of the first success after one. */
    private boolean guarded(Step step) {
        try {
            step.run();
            tell(Optional.empty());
            return true;
        } catch (IOException e) {
            tell(Optional.of(DiskFailure.ofKeeping(folder.path(), e)));
            return false;
        }
    }

    private void tell(Optional<FileProblem> problem) {
        if (failing != problem.isPresent()) {
            failing = problem.isPresent();
            trouble.accept(problem);
        }
    }
}

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps the unsaved work of one project in one window, on a thread of its own. A change after a pause is written at
 * once; of changes that follow each other the newest, every {@link #PACE_MS}. What is kept lags behind by that and
 * the time of one write.
 * May be used from any thread; no call waits for the disk, but {@link #close}.
 */
public final class Journal implements AutoCloseable {

    /** From one write to the next, so that a word is not written letter by letter. */
    static final long PACE_MS = 250;

    private static final long RETRY_MS = 2_000;
    private static final long SIGN_MS = 10_000;
    private static final long CLOSING_MS = 2_000;
    /** A save does not wait longer than this for its journal. */
    private static final long CATCHING_UP_MS = 500;
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final PrivateFolder folder;
    private final String id;
    private final Function<Optional<Path>, WindowOwner> owner;
    private final Consumer<Optional<FileProblem>> trouble;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(Journal::daemon);
    private final List<Recoverable> replaced = new ArrayList<>();
    private Optional<UnsavedWork> wanted = Optional.empty();
    private Optional<Path> file;
    private boolean announced;
    /** When a write began last, in ns of {@link System#nanoTime}. */
    private long lastWrite = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PACE_MS);
    private boolean waiting;
    /** True while the folder holds what is wanted. */
    private boolean settled;
    private boolean failing;
    private boolean closed;

    Journal(PrivateFolder folder, String id, Function<Optional<Path>, WindowOwner> owner, Optional<Path> file,
            Consumer<Optional<FileProblem>> trouble) {
        this.folder = folder;
        this.id = id;
        this.owner = owner;
        this.trouble = trouble;
        this.file = file;
        submit(this::write, 0);
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
        if (!path.equals(file)) {
            file = path;
            announced = false;
            submit(this::write, 0);
        }
    }

    /** Keeps this work in place of what was kept before. */
    public synchronized void keep(UnsavedWork work) {
        wanted = Optional.of(work);
        settled = false;
        if (!waiting) {
            waiting = true;
            submit(this::write, Math.max(0, PACE_MS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastWrite)));
        }
    }

    /**
     * Waits until what is to be kept is kept, for a moment at most. Before a file is written: work that is older than
     * the file it went into would be offered again after a crash, and work that equals it is not.
     */
    public void catchUp() {
        CountDownLatch done = new CountDownLatch(1);
        synchronized (this) {
            if (closed) {
                return;
            }
            submit(() -> {
                write();
                done.countDown();
            }, 0);
        }
        try {
            if (!done.await(CATCHING_UP_MS, TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "the disk does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing is unsaved any more. */
    public synchronized void drop() {
        wanted = Optional.empty();
        settled = false;
        submit(this::write, 0);
    }

    /**
     * Forgets that work once what this window has to keep is kept. To be called after {@link #keep}: before it, there
     * would be a moment in which the work is kept nowhere.
     */
    public synchronized void replace(Recoverable offer) {
        replaced.add(offer);
        settled = false;
        submit(this::write, 0);
    }

    /** The window is closed, and its user knows what is not saved. Waits until nothing of it is left. */
    @Override
    public void close() {
        closeSoon();
        try {
            if (!writer.awaitTermination(CLOSING_MS, TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "the disk does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As {@link #close}, without waiting. */
    public synchronized void closeSoon() {
        wanted = Optional.empty();
        Order last = new Order(wanted, List.copyOf(replaced));
        submit(() -> {
            guarded(() -> {
                carryOut(last);
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

    /** What one write brings into the folder: what is kept, and what may go once it is. */
    private record Order(Optional<UnsavedWork> work, List<Recoverable> replaced) {
    }

    private void write() {
        Order order = take();
        boolean done = guarded(() -> {
            announce();
            if (!isSettled()) {
                carryOut(order);
            }
        });
        if (done) {
            settle(order);
        } else {
            retry();
        }
    }

    private synchronized boolean isSettled() {
        return settled;
    }

    private synchronized void settle(Order written) {
        settled = settled || wanted.equals(written.work()) && replaced.isEmpty();
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

    private void carryOut(Order order) throws IOException {
        if (order.work().isPresent()) {
            folder.write(id + RecoveryFolder.WORK, WorkFile.write(order.work().get()));
        } else {
            folder.delete(id + RecoveryFolder.WORK);
        }
        for (Recoverable offer : order.replaced()) {
            folder.delete(offer.id() + RecoveryFolder.WORK);
            folder.delete(offer.id() + RecoveryFolder.WINDOW);
        }
        synchronized (this) {
            replaced.removeAll(order.replaced());
        }
    }

    private synchronized Order take() {
        waiting = false;
        if (wanted.isPresent()) {
            lastWrite = System.nanoTime();
        }
        return new Order(wanted, List.copyOf(replaced));
    }

    private synchronized void retry() {
        if (!waiting) {
            waiting = true;
            submit(this::write, RETRY_MS);
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

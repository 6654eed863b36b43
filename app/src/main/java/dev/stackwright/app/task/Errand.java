package dev.stackwright.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work on its way: done on some thread, answered at most once, on the window's. */
final class Errand<T> implements Background.Pending {

    private final Callable<T> work;
    private final Consumer<T> done;
    private final Consumer<Exception> failed;
    private final CompletableFuture<Runnable> answer = new CompletableFuture<>();
    /** The answer was given or is not wanted any more. */
    private final AtomicBoolean over = new AtomicBoolean();
    private Future<?> running = CompletableFuture.completedFuture(null);

    Errand(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    void begin(ExecutorService threads) {
        running = threads.submit(this::work);
    }

    private void work() {
        try {
            T result = work.call();
            answer(() -> done.accept(result));
        } catch (Exception e) {
            answer(() -> failed.accept(e));
        } catch (Error e) {
            // The pool would keep it to itself.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private void answer(Runnable given) {
        answer.complete(given);
        Platform.runLater(() -> give(given));
    }

    private void give(Runnable given) {
        if (!over.getAndSet(true)) {
            given.run();
        }
    }

    @Override
    public void cancel() {
        over.set(true);
        running.cancel(true);
    }

    @Override
    public void settle(Duration longest) {
        if (over.get()) {
            return;
        }
        try {
            give(answer.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            // It comes when it comes.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an answer is never completed with an error", e);
        }
    }
}

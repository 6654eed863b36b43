package dev.stackwright.app.task;

import dev.stackwright.app.task.Background.Pending;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes something from the newest of many inputs, one at a time. Inputs that are overtaken before their turn
 * are never computed, and a result that is overtaken while it is computed is dropped.
 *
 * @param <I> an immutable input
 * @param <O> what is computed from it
 */
public final class Latest<I, O> {

    private final Background background;
    private final Function<I, O> compute;
    private final Consumer<O> publish;
    private final Consumer<Exception> failed;
    private Optional<I> next = Optional.empty();
    private Optional<Pending> running = Optional.empty();

    /**
     * @param compute runs beside the window's thread
     * @param publish gets the newest result, on the window's thread
     * @param failed  gets what {@code compute} threw; the next input is computed all the same
     */
    public Latest(Background background, Function<I, O> compute, Consumer<O> publish, Consumer<Exception> failed) {
        this.background = background;
        this.compute = compute;
        this.publish = publish;
        this.failed = failed;
    }

    /** To be called on the window's thread. */
    public void submit(I input) {
        next = Optional.of(input);
        if (running.isEmpty()) {
            start();
        }
    }

    /** True while a result is under way. */
    public boolean isBusy() {
        return running.isPresent();
    }

    /** Waits for the result that is under way and publishes it at once where it comes in time. */
    public void settle(Duration longest) {
        running.ifPresent(pending -> pending.settle(longest));
    }

    /** Nothing that is under way is published any more. */
    public void cancel() {
        next = Optional.empty();
        running.ifPresent(Pending::cancel);
        running = Optional.empty();
    }

    private void start() {
        I input = next.orElseThrow();
        next = Optional.empty();
        running = Optional.of(() -> { });
        Pending pending = background.run(() -> compute.apply(input), result -> finish(() -> publish.accept(result)),
                error -> finish(() -> failed.accept(error)));
        running = running.map(placeholder -> pending);
    }

    private void finish(Runnable answer) {
        running = Optional.empty();
        if (next.isPresent()) {
            start();
        } else {
            answer.run();
        }
    }
}

package dev.stackwright.app.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Does nothing until it is told to, so that a test decides what overtakes what. */
public final class ByHand implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Pending run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        waiting.add(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                answer(cancelled, () -> failed.accept(e));
                return;
            }
            answer(cancelled, () -> done.accept(result));
        });
        return () -> cancelled.set(true);
    }

    private static void answer(AtomicBoolean cancelled, Runnable answer) {
        if (!cancelled.get()) {
            answer.run();
        }
    }

    @Override
    public void later(Runnable action) {
        waiting.add(action);
    }

    @Override
    public Pending whenQuiet(Runnable action) {
        later(action);
        return () -> { };
    }

    @Override
    public Pending after(Duration delay, Runnable action) {
        return () -> { };
    }

    /** Does the thing that was asked for first. */
    public void doNext() {
        waiting.remove().run();
    }

    /** Does all that was asked for, and what that asks for. */
    public void doAll() {
        while (!waiting.isEmpty()) {
            doNext();
        }
    }

    public int waiting() {
        return waiting.size();
    }
}

package dev.stackwright.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once on the thread that asks. What is asked for later in time is never done. */
public final class SameThread implements Background {

    @Override
    public <T> Pending run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return () -> { };
        }
        done.accept(result);
        return () -> { };
    }

    @Override
    public void later(Runnable action) {
        action.run();
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
}

package dev.stackwright.app;

import dev.stackwright.app.task.Background;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does everything at once, on the caller's thread; what is to be done after a while is never done. */
public final class DirectBackground implements Background {

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
    public Pending after(Duration delay, Runnable action) {
        return () -> { };
    }
}

package dev.stackwright.app.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** Background work beside a JavaFX window. The threads end with the program. */
public final class FxBackground implements Background, AutoCloseable {

    private static final int THREADS = Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, this::daemon);

    private Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stackwright-work-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> Pending run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Errand<T> errand = new Errand<>(work, done, failed);
        errand.begin(threads);
        return errand;
    }

    @Override
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public void beforeFrame(Runnable action) {
        new NextPulse(action).request();
    }

    @Override
    public Pending after(Duration delay, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> action.run());
        pause.play();
        return pause::stop;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

package dev.stackwright.app.editor;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/** Runs test bodies on the FX thread. */
final class Fx {

    private Fx() {
    }

    static void run(Action action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    static <T> T call(Callable<T> body) {
        try {
            FxToolkit.registerPrimaryStage();
            FutureTask<T> task = new FutureTask<>(body);
            Platform.runLater(task);
            return task.get(60, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A test body that may throw. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }
}

package dev.stackwright.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/** Runs the bodies of tests on the window's thread. The toolkit is started in one way only: see there. */
public final class FxThread {

    private static final int PATIENCE_SECONDS = 60;

    /** A body that may throw. */
    @FunctionalInterface
    public interface Body {
        void run() throws Exception;
    }

    private FxThread() {
    }

    public static void run(Body body) {
        call(() -> {
            body.run();
            return true;
        });
    }

    public static <T> T call(Callable<T> body) {
        try {
            // Any other start leaves later window tests of the same run without mouse and keyboard.
            FxToolkit.registerPrimaryStage();
            FutureTask<T> task = new FutureTask<>(body);
            Platform.runLater(task);
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}

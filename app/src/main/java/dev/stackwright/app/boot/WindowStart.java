package dev.stackwright.app.boot;

import dev.stackwright.app.shell.StudioApp;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;

/** Starts the window. The only class on the way to it that knows JavaFX. */
final class WindowStart {

    /** Held, since the log system forgets loggers nobody holds, and their filters with them. */
    private static final Logger FX_LOG = Logger.getLogger("javafx");

    private final Map<String, String> environment;
    private final List<String> commands;

    /** @param commands the commands that need no window */
    WindowStart(Map<String, String> environment, List<String> commands) {
        this.environment = environment;
        this.commands = commands;
    }

    /**
     * Shows the window and returns when it is closed.
     *
     * @param files the file to open, or none
     * @return the exit status
     */
    int run(List<String> files) {
        // JavaFX complains of the class path, which is what its libraries need.
        FX_LOG.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        Optional<WindowObstacle> obstacle = isHeadless() ? Optional.empty()
                : WindowObstacle.ahead(System.getProperty("os.name", ""), environment);
        obstacle = obstacle.or(this::startToolkit);
        if (obstacle.isPresent()) {
            System.err.println(obstacle.get().sentence(commands));
            return 1;
        }
        Application.launch(StudioApp.class, files.toArray(String[]::new));
        return 0;
    }

    /** True where the toolkit draws without a display, as tests do. */
    private static boolean isHeadless() {
        return System.getProperty("glass.platform") != null;
    }

    /** Starts the toolkit apart from the window: it prints its own stack traces, which help nobody. */
    private Optional<WindowObstacle> startToolkit() {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Platform.startup(() -> { });
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            Optional<WindowObstacle> obstacle = WindowObstacle.behind(e, environment);
            if (obstacle.isEmpty()) {
                err.print(said.toString(StandardCharsets.UTF_8));
                throw e;
            }
            return obstacle;
        } finally {
            System.setErr(err);
        }
    }
}

package dev.stackwright.app.boot;

import dev.stackwright.app.cli.StackwrightCli;
import java.util.List;
import java.util.Optional;

/**
 * The main class. It is no JavaFX application itself: commands run without JavaFX, also where no window could
 * open.
 */
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        StackwrightCli cli = new StackwrightCli();
        Optional<List<String>> files = new WindowArguments(cli.commands()).of(given);
        int status = files.isPresent() ? openWindow(files.get(), cli) : runCommand(given, cli);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int openWindow(List<String> files, StackwrightCli cli) {
        return new WindowStart(System.getenv(), cli.commands().stream().sorted().toList()).run(files);
    }

    private static int runCommand(List<String> arguments, StackwrightCli cli) {
        // Text is measured with AWT fonts, which would ask for a display that is not needed.
        System.setProperty("java.awt.headless", "true");
        return cli.run(arguments);
    }
}

package dev.stackwright.app.boot;

import dev.stackwright.app.cli.StackwrightCli;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

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
        int status = asksForWindow(given, cli.commands()) ? openWindow(given, cli) : runCommand(given, cli);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int openWindow(List<String> arguments, StackwrightCli cli) {
        List<String> commands = cli.commands().stream().sorted().toList();
        return new WindowStart(System.getenv(), commands).run(windowArguments(arguments));
    }

    private static int runCommand(List<String> arguments, StackwrightCli cli) {
        // Text is measured with AWT fonts, which would ask for a display that is not needed.
        System.setProperty("java.awt.headless", "true");
        return cli.run(arguments);
    }

    /** True for no argument and for one file; a word that is neither a file nor looks like one is a command. */
    static boolean asksForWindow(List<String> arguments, Set<String> commands) {
        if (arguments.isEmpty()) {
            return true;
        }
        boolean literally = arguments.get(0).equals("--");
        List<String> files = literally ? arguments.subList(1, arguments.size()) : arguments;
        if (files.size() != 1) {
            return false;
        }
        String file = files.get(0);
        return literally || !commands.contains(file) && !file.startsWith("-") && looksLikeFile(file);
    }

    private static boolean looksLikeFile(String argument) {
        return argument.matches(".*[./\\\\].*") || exists(argument);
    }

    private static boolean exists(String argument) {
        try {
            return !argument.isEmpty() && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The file, never to be mistaken for an option. */
    private static List<String> windowArguments(List<String> arguments) {
        return arguments.stream().filter(argument -> !argument.equals("--"))
                .map(argument -> argument.startsWith("-") ? "./" + argument : argument).toList();
    }
}

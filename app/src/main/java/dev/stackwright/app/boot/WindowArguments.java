package dev.stackwright.app.boot;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells arguments for the window, which are none or one file, from a command. Whoever starts the program through
 * {@code mvn javafx:run} has them split at spaces with the quotes kept: both is put right where a file of that
 * name exists.
 */
final class WindowArguments {

    private static final String END_OF_OPTIONS = "--";

    private final Set<String> commands;

    WindowArguments(Set<String> commands) {
        this.commands = commands;
    }

    /** The file to open, or none, in a list; empty where the arguments are those of a command. */
    Optional<List<String>> of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(List.of());
        }
        boolean literally = arguments.get(0).equals(END_OF_OPTIONS);
        if (!literally && isCommand(arguments.get(0))) {
            return Optional.empty();
        }
        return file(literally ? arguments.subList(1, arguments.size()) : arguments)
                .filter(name -> literally || looksLikeFile(name))
                .map(name -> List.of(name.startsWith("-") ? "./" + name : name));
    }

    private boolean isCommand(String argument) {
        return commands.contains(argument) || argument.startsWith("-");
    }

    private static Optional<String> file(List<String> words) {
        String whole = String.join(" ", words);
        if (!exists(whole) && exists(unquoted(whole))) {
            return Optional.of(unquoted(whole));
        }
        return words.size() == 1 || exists(whole) ? Optional.of(whole) : Optional.empty();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 2 && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** A word that is neither a file nor looks like one is a misspelt command. */
    private static boolean looksLikeFile(String argument) {
        return argument.matches("(?s).*[./\\\\].*") || exists(argument);
    }

    private static boolean exists(String name) {
        try {
            return !name.isEmpty() && Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

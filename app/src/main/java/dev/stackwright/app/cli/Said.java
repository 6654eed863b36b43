package dev.stackwright.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What was said behind a verb, by the label of the word. */
final class Said {

    private final CommandSpec command;
    private final Map<String, ArgSpec> words;
    private final Supplier<Map<String, String>> environment;

    /** @param environment the variables around the file */
    Said(CommandSpec command, Map<String, ArgSpec> words, Supplier<Map<String, String>> environment) {
        this.command = command;
        this.words = words;
        this.environment = environment;
    }

    /** The variables around the file that is edited: those of the file of variables and of the shell. */
    Map<String, String> environment() {
        return environment.get();
    }

    /** The text of a word that has to be said. */
    String text(String label) {
        return words.get(label).getValue();
    }

    Optional<String> optional(String label) {
        return value(label, String.class);
    }

    /** What the word's converter made of it; empty where it was not said. */
    <T> Optional<T> value(String label, Class<T> type) {
        return Optional.ofNullable(type.cast(words.get(label).getValue()));
    }

    List<String> list(String label) {
        List<String> said = words.get(label).getValue();
        return said == null ? List.of() : said;
    }

    /**
     * What is piped into the command.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    String input() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("standard input could not be read", e);
        }
    }

    /** Tells what does not keep the verb from its work. */
    void tell(String sentence) {
        command.commandLine().getErr().println(sentence);
    }

    /** The command line is wrong in a way that only the verb can tell. */
    ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}

package dev.stackwright.app.docker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Docker Compose that is installed here, asked what it makes of files. It starts and changes nothing. */
public final class ComposeClient {

    private static final int TIMEOUT_S = 60;

    private final List<String> command;

    /** @param command the client without a word on what to do */
    public ComposeClient(List<String> command) {
        this.command = List.copyOf(command);
    }

    public static ComposeClient ofThisMachine() {
        return new ComposeClient(List.of("docker", "compose"));
    }

    /**
     * What the client says.
     *
     * @param accepts true where it takes the files
     * @param message what it says on refusing them; empty where it takes them
     */
    public record Answer(boolean accepts, String message) {
    }

    public boolean isInstalled() {
        return run(List.of("version")).filter(Answer::accepts).isPresent();
    }

    /**
     * What it makes of the files, each merged over those before it.
     *
     * @return empty where it could not be asked, or does not answer within a minute
     */
    public Optional<Answer> on(List<Path> files) {
        List<String> words = new ArrayList<>();
        files.forEach(file -> words.addAll(List.of("-f", file.toString())));
        words.addAll(List.of("config", "--quiet"));
        return run(words);
    }

    private Optional<Answer> run(List<String> words) {
        List<String> all = new ArrayList<>(command);
        all.addAll(words);
        try {
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(TIMEOUT_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            boolean accepts = process.exitValue() == 0;
            return Optional.of(new Answer(accepts, accepts ? "" : lastLine(said)));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Warnings come first, the refusal last. */
    private static String lastLine(String said) {
        return said.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce((first, second) -> second)
                .orElse("no reason given");
    }
}

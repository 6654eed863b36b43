package dev.stackwright.model.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stackwright.model.text.TextDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The Docker Compose that is installed here, asked what a text means. */
public final class ComposeClient {

    private static final int TIMEOUT_S = 60;
    /** The home directory in which the corpus was read. */
    private static final String HOME = "/tmp/corpus_work/home";

    private final ObjectMapper json = new ObjectMapper();
    private final Path scratch;

    private ComposeClient(Path scratch) {
        this.scratch = scratch;
    }

    /** The client; the calling test is skipped, and says so, where there is none. */
    public static ComposeClient orSkip(Path scratch) {
        Assumptions.assumeTrue(isInstalled(), "no Docker Compose here: `docker compose version` does not work");
        return new ComposeClient(scratch);
    }

    private static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("docker", "compose", "version")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(TIMEOUT_S, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What Docker Compose makes of a text.
     *
     * @param config its canonical form; missing where it refuses the text
     * @param error  what it printed
     */
    public record Answer(JsonNode config, String error) {

        public boolean isRefused() {
            return config.isMissingNode();
        }
    }

    /**
     * Reads the text as if it stood in that folder, all profiles active and no variable set. Paths are written in
     * the answer as the corpus writes them.
     */
    public Answer config(TextDocument text, Path folder, Path root, String project) {
        try {
            Path file = Files.createTempFile(scratch, "stack", ".yaml");
            Files.write(file, text.encode());
            return config(List.of(file), folder, root, project);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a text of " + folder, e);
        }
    }

    /** As {@link #config(TextDocument, Path, Path, String)}, for files that are merged one over the other. */
    public Answer config(List<Path> files, Path folder, Path root, String project) {
        List<String> command = new ArrayList<>(List.of("docker", "compose", "--project-directory",
                folder.toString(), "-p", project));
        files.forEach(file -> command.addAll(List.of("-f", file.toString())));
        return run(command, folder, root);
    }

    /** What it makes of a folder in which it is called without naming a file. */
    public Answer config(Path folder, Path root, String project) {
        return run(List.of("docker", "compose", "-p", project), folder, root);
    }

    private Answer run(List<String> words, Path folder, Path root) {
        try {
            Path out = Files.createTempFile(scratch, "out", ".json");
            Path err = Files.createTempFile(scratch, "err", ".txt");
            List<String> command = new ArrayList<>(words);
            command.addAll(List.of("--profile", "*", "config", "--format", "json"));
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().retainAll(List.of("PATH"));
            environment.put("HOME", HOME);
            environment.put("PWD", folder.toString());
            Process process = builder.start();
            boolean ended = process.waitFor(TIMEOUT_S, TimeUnit.SECONDS);
            process.destroyForcibly();
            boolean accepted = ended && process.exitValue() == 0;
            String config = Files.readString(out)
                    .replace(folder.toString(), "$DIR").replace(folder.toRealPath().toString(), "$DIR")
                    .replace(root.toString(), "$ROOT").replace(root.toRealPath().toString(), "$ROOT");
            return new Answer(accepted ? json.readTree(config) : json.missingNode(), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException("asking Docker Compose about a text in " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Docker Compose reads a text", e);
        }
    }
}

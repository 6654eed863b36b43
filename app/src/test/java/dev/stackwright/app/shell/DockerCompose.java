package dev.stackwright.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real client, where it is installed. */
final class DockerCompose {

    private DockerCompose() {
    }

    static boolean isInstalled() {
        try {
            return run(Path.of("."), Map.of(), "version").isBlank();
        } catch (IOException e) {
            return false;
        }
    }

    /** What the client has against the file; blank when it accepts it. */
    static String verdict(Path file, Map<String, String> variables) throws IOException {
        return run(file.getParent(), variables, "-f", file.toString(), "config", "-q");
    }

    private static String run(Path folder, Map<String, String> variables, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 2];
        command[0] = "docker";
        command[1] = "compose";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            String said = new String(process.getInputStream().readAllBytes());
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? "" : "docker compose refused: " + said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

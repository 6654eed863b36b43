package dev.stackwright.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void commandsLoadNoClassOfJavaFx() throws Exception {
        Path compose = Files.writeString(folder.resolve("my shop.yaml"), "services:\n  web:\n    image: nginx\n");

        assertThat(classesLoadedBy("check", compose.toString())).noneMatch(LauncherTest::isOfToolkit);
        assertThat(classesLoadedBy("edit", compose.toString(), "set-image", "web", "caddy"))
                .noneMatch(LauncherTest::isOfToolkit);
        assertThat(classesLoadedBy("render", compose.toString(), "-o", folder.resolve("shop.svg").toString()))
                .noneMatch(LauncherTest::isOfJavaFx);
        assertThat(classesLoadedBy("export", compose.toString(), "--to", folder.resolve("handoff").toString()))
                .noneMatch(LauncherTest::isOfJavaFx);
        assertThat(Files.readString(compose)).contains("caddy");
    }

    private static boolean isOfJavaFx(String name) {
        return name.startsWith("javafx.") || name.startsWith("com.sun.javafx.") || name.startsWith("com.sun.glass.")
                || name.startsWith("dev.stackwright.app.shell.");
    }

    private static boolean isOfToolkit(String name) {
        return isOfJavaFx(name) || name.startsWith("java.awt.");
    }

    /** Runs the program in a process of its own and lists the classes it loaded. */
    private List<String> classesLoadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0", "-cp", System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        List<String> classes = Files.readAllLines(log).stream().filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.lastIndexOf(']') + 1, line.indexOf(" source: ")).strip()).toList();
        assertThat(classes).contains(Launcher.class.getName());
        return classes;
    }
}

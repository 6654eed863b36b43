package dev.stackwright.app.shell;

import com.sun.management.OperatingSystemMXBean;
import dev.stackwright.app.bench.Samples;
import dev.stackwright.app.dialogs.DesktopOutside;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.look.Look;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.task.FxBackground;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Types in the whole running window and measures from each key until the canvas and the findings of just that text
 * are laid out, what the key and the frame hold the window's thread, and the memory in use after all keys. Arguments:
 * numbers of services.
 */
public final class StudioBench extends Application {

    private static final List<String> SIZES = List.of("100", "1000");
    private static final int WARM_UP = 250;
    private static final int KEYS = 700;
    /** A hasty person's pause between two keys, in ms, and how much it varies. */
    private static final int PAUSE_MS = 70;
    private static final int JITTER_MS = 40;
    private static final double MS_PER_NS = 1e-6;
    /** An environment line, broken YAML until its colon stands, and a new image tag. */
    private static final String TYPED = "\nFLAG: http://queue:5672/x";
    private static final String CHOICES = """
            {"schema": 1, "choices": {"tenancy": "hybrid", "deploymentModels": ["saas", "byoc"],
             "compliance": ["soc2"], "sla": "99.95"}}
            """;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Random random = new Random(20_261_121);
    private final FxBackground background = new FxBackground();
    private final Deque<Integer> sizes = new ArrayDeque<>();
    private final Runnable pulse = () -> pulseBegun = System.nanoTime();
    private final Runnable laidOut = this::laidOut;
    private Stage stage;
    private Studio studio;
    private Node area;
    private Samples latency;
    private Samples hold;
    private Samples processor;
    private Samples frames;
    private int typed;
    private long sent;
    private long waitingSince;
    private long pulseBegun;
    private long windowWorkBefore;
    private long allWorkBefore;

    /** Starts the measurement; JavaFX must not find this class as the program's main class. */
    public static final class Main {

        private Main() {
        }

        public static void main(String[] arguments) {
            Application.launch(StudioBench.class, arguments);
        }
    }

    @Override
    public void start(Stage shown) throws IOException {
        Platform.setImplicitExit(false);
        Theme.loadFonts();
        List<String> given = getParameters().getUnnamed();
        (given.isEmpty() ? SIZES : given).forEach(size -> sizes.add(Integer.valueOf(size)));
        next();
    }

    @Override
    public void stop() {
        background.close();
    }

    private void next() throws IOException {
        if (stage != null) {
            stage.close();
            studio.close();
        }
        if (sizes.isEmpty()) {
            Platform.exit();
            return;
        }
        int size = sizes.pop();
        Path folder = Files.createTempDirectory("studio-bench");
        Path file = folder.resolve("compose.yaml");
        Files.writeString(file, LargeStacks.yaml(size, 1));
        Files.writeString(folder.resolve("compose.stackwright.json"), CHOICES);
        stage = new Stage();
        stage.setWidth(1600);
        stage.setHeight(980);
        PreferencesFile preferences = new PreferencesFile(folder.resolve("config"), background);
        studio = new Studio(stage, background, Prompts.of(stage, background,
                new DesktopOutside(getHostServices())), Knowledge.read(),
                new UserMemory(preferences, new RecoveryFolder(folder.resolve("state"))),
                new Look(preferences, background, Optional::empty));
        studio.open(Optional.of(file));
        System.out.printf("%n%,d services%n", size);
        latency = new Samples();
        hold = new Samples();
        processor = new Samples();
        frames = new Samples();
        typed = 0;
        background.after(Duration.ofSeconds(4), this::begin);
    }

    private void begin() {
        area = stage.getScene().lookup(".code-area");
        area.requestFocus();
        Snapshot snapshot = studio.project().snapshot();
        System.out.printf("%,d lines, %d findings%n", snapshot.text().lineCount(),
                studio.view().findings().all().get().size());
        stage.getScene().addPreLayoutPulseListener(pulse);
        stage.getScene().addPostLayoutPulseListener(laidOut);
        toMiddle();
        later(this::key);
    }

    /** Behind the last line of the environment of a service in the middle. */
    private void toMiddle() {
        String text = studio.project().snapshot().text().text();
        int environment = text.indexOf("    environment:", text.length() / 2);
        int line = text.indexOf('\n', environment) + 1;
        studio.view().openEditor().reveal(Range.at(text.indexOf('\n', line)));
    }

    private void later(Runnable action) {
        Thread typist = new Thread(() -> {
            try {
                Thread.sleep(PAUSE_MS + random.nextInt(JITTER_MS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            sent = System.nanoTime();
            Platform.runLater(action);
        });
        typist.setDaemon(true);
        typist.start();
    }

    private void key() {
        if (typed == WARM_UP) {
            latency = new Samples();
            hold = new Samples();
            processor = new Samples();
            frames = new Samples();
            windowWorkBefore = clock.getCurrentThreadCpuTime();
            allWorkBefore = system.getProcessCpuTime();
        }
        if (typed == WARM_UP + KEYS) {
            finish();
            return;
        }
        long begun = System.nanoTime();
        long worked = clock.getCurrentThreadCpuTime();
        waitingSince = sent;
        char c = TYPED.charAt(typed++ % TYPED.length());
        area.fireEvent(c == '\n' ? event(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER)
                : event(KeyEvent.KEY_TYPED, String.valueOf(c), KeyCode.UNDEFINED));
        hold.add((System.nanoTime() - begun) * MS_PER_NS);
        processor.add((clock.getCurrentThreadCpuTime() - worked) * MS_PER_NS);
    }

    private static KeyEvent event(EventType<KeyEvent> type, String character, KeyCode code) {
        return new KeyEvent(type, character, "", code, false, false, false, false);
    }

    private void laidOut() {
        frames.add((System.nanoTime() - pulseBegun) * MS_PER_NS);
        boolean current = studio.view().canvas().shownRevision() == studio.project().snapshot().revision()
                && studio.view().findings().all().isCurrent();
        if (waitingSince != 0 && current) {
            latency.add((System.nanoTime() - waitingSince) * MS_PER_NS);
            waitingSince = 0;
            later(this::key);
        }
    }

    private void finish() {
        System.out.printf("  key to canvas and findings  %s%n  key holds the thread        %s%n"
                + "    of it at work             %s%n"
                + "  layout of a frame           %s%n", latency, hold, processor, frames);
        System.out.printf("  processor time a key         window's thread %.1f ms, all threads %.1f ms%n",
                (clock.getCurrentThreadCpuTime() - windowWorkBefore) * MS_PER_NS / KEYS,
                (system.getProcessCpuTime() - allWorkBefore) * MS_PER_NS / KEYS);
        System.gc();
        System.out.printf("  memory that is in use        %d MB%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        stage.getScene().removePreLayoutPulseListener(pulse);
        stage.getScene().removePostLayoutPulseListener(laidOut);
        try {
            next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

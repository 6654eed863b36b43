package dev.stackwright.app.shell;

import dev.stackwright.app.bench.HoldWatch;
import dev.stackwright.app.bench.Samples;
import dev.stackwright.app.dialogs.DesktopOutside;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.look.Look;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.task.FxBackground;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;

/**
 * The text of a large file in the whole running window: from opening it to its text and its colours, from a key to the
 * list of proposals, from the last key of a word to the findings, and how long typing, scrolling and selecting with
 * the pointer hold the window's thread at a time. Times end with the layout of the frame that shows what is waited
 * for. Arguments: the number of services (1,000 are 12,000 lines), and how often what is typed is typed, 0 for the rest alone.
 */
public final class EditorBench extends Application {

    private static final int SERVICES = 1_000;
    private static final int ROUNDS = 16;
    /** This part of the rounds comes before, so that the code is compiled. */
    private static final double WARM_UP = 0.3;
    private static final int OPENINGS = 3;
    /** A hasty person's pause between two keys, in ms, and how much it varies. */
    private static final int PAUSE_MS = 70;
    private static final int JITTER_MS = 50;
    /** Behind a word, until all that waits for a pause has been done, in ms. */
    private static final int REST_MS = 700;
    private static final int SETTLING_MS = 6_000;
    private static final int STEPS = 300;
    private static final int FRAME_MS = 16;
    private static final double MS_PER_NS = 1e-6;
    /** Typed behind the image of a service: its keys, names, values, and what cannot be read yet. */
    private static final List<String> WORDS = List.of("\nhealth", "\nuser: \"1000", "\ncpus: 0.5", "\nlinks:\n- billing",
            "\nprofiles: [a, b]", "\nbuild: ./api", "\nx: {a: ${TA", "\nplatform: lin");

    private final Random random = new Random(20_261_122);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FxBackground background = new FxBackground();
    private final HoldWatch watch = new HoldWatch();
    private final Runnable laidOut = this::laidOut;
    private final ListChangeListener<Object> onProposals = change -> isProposed = !change.getList().isEmpty();
    private Samples popup = new Samples();
    private Samples diagnostics = new Samples();
    private Stage stage;
    private Studio studio;
    private CodeArea area;
    private ListView<?> list;
    private boolean isProposed;
    private long popupSince;
    private long findingsSince;
    private long openedAt;
    private long workedBefore;
    private String textSeen = "";
    private String coloursSeen = "";

    /** Starts the measurement; JavaFX must not find this class as the program's main class. */
    public static final class Main {

        private Main() {
        }

        public static void main(String[] arguments) {
            Application.launch(EditorBench.class, arguments);
        }
    }

    @Override
    public void start(Stage shown) throws IOException {
        Platform.setImplicitExit(false);
        Theme.loadFonts();
        List<String> given = getParameters().getUnnamed();
        int services = given.isEmpty() ? SERVICES : Integer.parseInt(given.get(0));
        int rounds = given.size() < 2 ? ROUNDS : Integer.parseInt(given.get(1));
        Path folder = Files.createTempDirectory("editor-bench");
        Path file = folder.resolve("compose.yaml");
        Files.writeString(file, LargeStacks.grown(services, 1));
        stage = shown;
        stage.setWidth(1600);
        stage.setHeight(980);
        PreferencesFile preferences = new PreferencesFile(folder.resolve("config"), background);
        studio = new Studio(stage, background, Prompts.of(stage, background,
                new DesktopOutside(getHostServices())), Knowledge.read(),
                new UserMemory(preferences, new RecoveryFolder(folder.resolve("state"))),
                new Look(preferences, background, Optional::empty));
        Thread script = new Thread(() -> run(file, rounds), "script");
        script.setDaemon(true);
        script.start();
    }

    @Override
    public void stop() {
        background.close();
    }

    private void run(Path file, int rounds) {
        watch.begin();
        opening("first file of the window", () -> studio.open(Optional.of(file)));
        for (int i = 0; i < OPENINGS; i++) {
            opening("another file", () -> background.run(() -> FoundProject.at(file, new ProjectFiles()),
                    found -> studio.show(found.project(background).orElseThrow()), error -> { }));
        }
        if (rounds > 0) {
            typing(rounds);
        }
        moving("wheel", STEPS, step -> scroll(step % 100 < 50 ? -120 : 120));
        moving("page", STEPS / 3, step -> press(step % 20 < 10 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP));
        moving("thumb", STEPS / 3, step -> area.scrollYToPixel(
                area.getTotalHeightEstimate() * (step * 37 % 100) / 100.0));
        fx(() -> drag(MouseEvent.MOUSE_PRESSED, 0));
        moving("select", STEPS, step -> drag(MouseEvent.MOUSE_DRAGGED, step));
        fx(() -> drag(MouseEvent.MOUSE_RELEASED, STEPS));
        Platform.exit();
    }

    private void opening(String what, Runnable open) {
        Samples clock = new Samples();
        Samples processor = new Samples();
        fx(() -> {
            watch.take(new Samples(), new Samples());
            textSeen = "";
            coloursSeen = "";
            openedAt = System.nanoTime();
            workedBefore = threads.getCurrentThreadCpuTime();
            open.run();
            stage.getScene().removePostLayoutPulseListener(laidOut);
            stage.getScene().addPostLayoutPulseListener(laidOut);
        });
        until(() -> !coloursSeen.isEmpty());
        pause(SETTLING_MS);
        fx(() -> {
            watch.take(clock, processor);
            area = (CodeArea) stage.getScene().lookup(".code-area");
            System.out.printf("%-26s text %s, colours %s; thread held at most %.0f ms, at work %.0f ms%n",
                    what, textSeen, coloursSeen, clock.quantile(1), processor.quantile(1));
        });
    }

    private void laidOut() {
        if (coloursSeen.isEmpty() && stage.getScene().lookup(".code-area") instanceof CodeArea shown
                && stage.isShowing() && shown != area && shown.lookup(".paragraph-text") != null) {
            boolean isColoured = shown.getParagraph(2).getStyleSpans().getSpanCount() > 1;
            Platform.runLater(() -> {
                textSeen = textSeen.isEmpty() ? sinceOpening() : textSeen;
                coloursSeen = isColoured && coloursSeen.isEmpty() ? sinceOpening() : coloursSeen;
            });
        }
        if (findingsSince != 0 && studio.view().findings().all().isCurrent()) {
            diagnostics.add((System.nanoTime() - findingsSince) * MS_PER_NS);
            findingsSince = 0;
        }
    }

    private String sinceOpening() {
        return String.format(Locale.ROOT, "%.0f ms (thread at work %.0f ms)",
                (System.nanoTime() - openedAt) * MS_PER_NS,
                (threads.getCurrentThreadCpuTime() - workedBefore) * MS_PER_NS);
    }

    private void listLaidOut() {
        if (popupSince != 0 && isProposed) {
            popup.add((System.nanoTime() - popupSince) * MS_PER_NS);
            popupSince = 0;
        }
    }

    private void typing(int rounds) {
        Samples clock = new Samples();
        Samples processor = new Samples();
        fx(() -> System.out.printf("%,d lines, %d findings%n", area.getParagraphs().size(),
                studio.view().findings().all().get().size()));
        int warmUp = (int) Math.ceil(rounds * WARM_UP);
        for (int round = 0; round < warmUp + rounds; round++) {
            if (round == warmUp) {
                popup = new Samples();
                diagnostics = new Samples();
                clock = new Samples();
                processor = new Samples();
            }
            for (String word : WORDS) {
                int length = fx(area::getLength);
                fx(() -> toService(random.nextInt(area.getLength() * 3 / 4)));
                pause(REST_MS);
                fx(() -> watch.take(new Samples(), new Samples()));
                type(word, clock, processor);
                fx(() -> findingsSince = System.nanoTime());
                pause(REST_MS);
                fx(() -> press(KeyCode.ESCAPE));
                take(clock, processor);
                while (fx(area::getLength) > length) {
                    fx(() -> press(KeyCode.BACK_SPACE));
                    pause(PAUSE_MS / 2);
                    take(clock, processor);
                }
            }
        }
        System.out.printf("key to proposals           %s%nlast key to findings       %s%n", popup, diagnostics);
        print("typing", clock, processor);
    }

    private void type(String word, Samples clock, Samples processor) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            fx(() -> {
                findPopup();
                isProposed = false;
                popupSince = System.nanoTime();
                if (c == '\n') {
                    press(KeyCode.ESCAPE);
                    press(KeyCode.ENTER);
                } else {
                    area.fireEvent(key(KeyEvent.KEY_TYPED, String.valueOf(c), KeyCode.UNDEFINED));
                }
            });
            if (i < word.length() - 1) {
                pause(PAUSE_MS + random.nextInt(JITTER_MS));
                take(clock, processor);
            }
        }
    }

    private void findPopup() {
        if (list == null) {
            Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != null)
                    .map(scene -> scene.lookup("#completion-list")).filter(ListView.class::isInstance).findFirst()
                    .ifPresent(found -> {
                        list = (ListView<?>) found;
                        list.getItems().addListener(onProposals);
                        list.getScene().addPostLayoutPulseListener(this::listLaidOut);
                    });
        }
    }

    /** Behind the image of a service. */
    private void toService(int from) {
        String text = area.getText();
        int image = text.indexOf("    image:", from);
        studio.view().openEditor().reveal(Range.at(text.indexOf('\n', image)));
        studio.view().openEditor().requestEditorFocus();
    }

    private interface Step {
        void take(int step);
    }

    private void moving(String what, int steps, Step step) {
        Samples clock = new Samples();
        Samples processor = new Samples();
        for (int i = 0; i < 2 * steps; i++) {
            int at = i;
            fx(() -> step.take(at % steps));
            pause(FRAME_MS);
            if (i >= steps) {
                take(clock, processor);
            }
        }
        pause(REST_MS);
        print(what, clock, processor);
    }

    private void take(Samples clock, Samples processor) {
        fx(() -> watch.take(clock, processor));
    }

    private static void print(String what, Samples clock, Samples processor) {
        System.out.printf("%-8s holds the thread   %s%n         of it at work     %s%n", what, clock, processor);
    }

    private void scroll(double px) {
        Point2D middle = middle();
        target().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, middle.getX(), middle.getY(), 0, 0, false, false, false,
                false, false, false, 0, px, 0, px, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /** Goes down and up across the lines in view, as a hand that selects. */
    private void drag(EventType<MouseEvent> type, int step) {
        Point2D from = area.localToScene(120, 60);
        double y = from.getY() + Math.abs((step * 7) % 1200 - 600);
        double x = from.getX() + step % 200;
        Point2D screen = area.localToScreen(area.sceneToLocal(x, y));
        target().fireEvent(new MouseEvent(type, x, y, screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, false,
                false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false, false, false, step == 0, null));
    }

    private Point2D middle() {
        return area.localToScene(area.getWidth() / 2, area.getHeight() / 2);
    }

    /** What lies under the pointer in the area. */
    private Node target() {
        Node text = area.lookup(".paragraph-text");
        return text == null ? area : text;
    }

    private void press(KeyCode code) {
        area.fireEvent(key(KeyEvent.KEY_PRESSED, "", code));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code) {
        return new KeyEvent(type, character, "", code, false, false, false, false);
    }

    private static void fx(Runnable action) {
        fx(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T fx(Supplier<T> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(asked.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    private static void until(BooleanSupplier condition) {
        while (!fx(condition::getAsBoolean)) {
            pause(FRAME_MS);
        }
    }

    private static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

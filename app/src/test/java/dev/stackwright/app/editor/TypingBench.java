package dev.stackwright.app.editor;

import dev.stackwright.app.bench.Samples;
import dev.stackwright.app.project.Selection;
import dev.stackwright.app.look.Theme;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.testfx.api.FxToolkit;

/**
 * How long a keystroke holds the window's thread in a stack of 1,000 services: the key's own work, and the frame
 * that shows it. Run it with {@code mvn -q -Pbench -pl app -am process-test-classes
 * -Dbench.main=dev.stackwright.app.editor.TypingBench}.
 */
public final class TypingBench {

    private static final int SERVICES = 1_000;
    private static final int WARM_UP = 120;
    private static final int KEYS = 360;
    /** Lines of an environment, each broken YAML until its colon stands. */
    private static final String TYPED = "KEY: what the key says, typed at the pace of a hasty person";

    private final Workspace workspace = new Workspace(Snapshot.of(stack()));
    private final Workspace shadow = new Workspace(Snapshot.of(stack()));
    private final List<Double> keyMs = new ArrayList<>();
    private final List<Double> frameMs = new ArrayList<>();
    private final List<Double> modelMs = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private AnimationTimer pulses;
    private CodeArea area;
    private int typed;

    private TypingBench() {
    }

    public static void main(String[] arguments) throws Exception {
        FxToolkit.registerPrimaryStage();
        TypingBench bench = new TypingBench();
        Platform.runLater(bench::open);
        bench.done.await();
        Runtime.getRuntime().halt(0);
    }

    private void open() {
        Theme.loadFonts();
        BorderPane root = new BorderPane();
        Scene scene = new Scene(root, 620, 900);
        Theme.NORMAL.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        long start = now();
        YamlEditor editor = new YamlEditor(workspace, new Selection());
        root.setCenter(editor);
        System.out.printf("%,d lines opened in %.0f ms%n", workspace.snapshot().text().lineCount(), since(start));
        area = (CodeArea) editor.lookup(".code-area");
        editor.requestEditorFocus();
        int line = workspace.snapshot().text().text().indexOf("  service-500:");
        int end = workspace.snapshot().text().text().indexOf("      LOG_LEVEL: info", line) - 1;
        editor.reveal(new Range(end, end));
        pulses = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse();
            }
        };
        pulses.start();
    }

    /** One frame: what the frame before has cost is known when this one begins, or right after it. */
    private void pulse() {
        long begun = now();
        Platform.runLater(() -> {
            frameMs.add(since(begun));
            if (typed < WARM_UP + KEYS) {
                type();
            } else {
                report();
                pulses.stop();
                done.countDown();
            }
        });
    }

    private void type() {
        int caret = area.getCaretPosition();
        long start = now();
        int column = typed % (TYPED.length() + 1);
        if (column == 0) {
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        } else {
            area.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, TYPED.substring(column - 1, column), "",
                    KeyCode.UNDEFINED, false, false, false, false));
        }
        keyMs.add(since(start));
        String inserted = area.getText(caret, area.getCaretPosition());
        long modelStart = now();
        shadow.type(TextPatch.of(Replacement.insert(caret, inserted)));
        modelMs.add(since(modelStart));
        typed++;
    }

    private void report() {
        List<Double> hold = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (int i = WARM_UP; i < WARM_UP + KEYS; i++) {
            hold.add(keyMs.get(i) + frameMs.get(i + 1));
            own.add(keyMs.get(i) + frameMs.get(i + 1) - modelMs.get(i));
        }
        print("key", keyMs.subList(WARM_UP, WARM_UP + KEYS));
        print("  of it reading the text", modelMs.subList(WARM_UP, WARM_UP + KEYS));
        print("frame", frameMs.subList(WARM_UP + 1, WARM_UP + KEYS + 1));
        print("key and frame", hold);
        print("key and frame without reading", own);
    }

    private static void print(String what, List<Double> measured) {
        Samples samples = new Samples();
        measured.forEach(samples::add);
        System.out.printf("%-30s %s%n", what, samples);
    }

    /** Time this thread has worked: what other programs take does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long start) {
        return (now() - start) / 1e6;
    }

    private static String stack() {
        StringBuilder text = new StringBuilder("services:\n");
        for (int i = 0; i < SERVICES; i++) {
            text.append("""
                      service-%1$d:
                        image: acme/api:${API_VERSION:-1.4.0}
                        environment:
                          DATABASE_URL: postgresql://${DB_USER}:${DB_PASSWORD}@database:5432/app
                          LOG_LEVEL: info
                        depends_on:
                          service-%2$d:
                            condition: service_healthy
                        healthcheck:
                          test: ["CMD", "curl", "-f", "http://localhost:8080/health"]
                          interval: 30s

                    """.formatted(i, i / 2));
        }
        return text.toString();
    }
}

package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.rendering.geometry.Box;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ArrangingTest {

    private static final String THREE = """
            services:
              web:
                image: nginx:1.27
                depends_on: [api]
              api:
                image: acme/api:1.4.0
                depends_on: [cache]
              cache:
                image: valkey/valkey:8
            """;

    /** Does everything at once until it is told to hold work back. */
    private static final class Held implements Background {

        private final Background atOnce = new SameThread();
        private final Deque<Runnable> work = new ArrayDeque<>();
        private final Deque<Runnable> timers = new ArrayDeque<>();
        private boolean holds;

        @Override
        public <T> Pending run(Callable<T> asked, Consumer<T> done, Consumer<Exception> failed) {
            if (!holds) {
                return atOnce.run(asked, done, failed);
            }
            AtomicBoolean cancelled = new AtomicBoolean();
            work.add(() -> atOnce.run(asked, result -> {
                if (!cancelled.get()) {
                    done.accept(result);
                }
            }, failed));
            return () -> cancelled.set(true);
        }

        @Override
        public void later(Runnable action) {
            action.run();
        }

        @Override
        public Pending after(Duration delay, Runnable action) {
            if (holds) {
                timers.add(action);
            }
            return () -> timers.remove(action);
        }

        void timePasses() {
            while (!timers.isEmpty()) {
                timers.remove().run();
            }
        }
    }

    private final Held background = new Held();

    private CanvasFixture moved() {
        CanvasFixture on = new CanvasFixture(THREE, background);
        on.drag(on.middleOf("web"), on.middleOf("web").plus(300, 200));
        background.holds = true;
        return on;
    }

    private static Node notice(CanvasFixture on) {
        return on.canvas.lookup("#arranging");
    }

    @Test
    void saysWhatIsUnderWayOnceThatLastsAndIsGoneWhenItIsDone() {
        FxThread.run(() -> {
            CanvasFixture on = moved();
            Box before = on.box("web");

            on.canvas.autoLayout().anew();
            assertThat(notice(on).isVisible()).isFalse();
            background.timePasses();
            on.layout();

            assertThat(notice(on).isVisible()).isTrue();
            assertThat(((Label) notice(on).lookup(".label")).getText()).isEqualTo("Arranging 3 nodes\u2026");
            assertThat(on.box("web")).isEqualTo(before);
            background.holds = false;
            background.work.remove().run();
            on.layout();
            assertThat(notice(on).isVisible()).isFalse();
            assertThat(on.box("web")).isNotEqualTo(before);
        });
    }

    @Test
    void whatIsQuicklyDoneIsNotAnnounced() {
        FxThread.run(() -> {
            CanvasFixture on = moved();

            on.canvas.autoLayout().anew();
            background.work.remove().run();
            background.timePasses();

            assertThat(notice(on).isVisible()).isFalse();
        });
    }

    @Test
    void calledOffItLeavesEverythingAsItWas() {
        FxThread.run(() -> {
            CanvasFixture on = moved();
            Box before = on.box("web");
            long revision = on.workspace.snapshot().revision();
            Optional<String> step = on.workspace.undoTitle();
            on.canvas.autoLayout().anew();
            background.timePasses();

            ((Button) notice(on).lookup("#arranging-cancel")).fire();
            background.work.remove().run();
            on.layout();

            assertThat(notice(on).isVisible()).isFalse();
            assertThat(on.box("web")).isEqualTo(before);
            assertThat(on.workspace.snapshot().revision()).isEqualTo(revision);
            assertThat(on.workspace.undoTitle()).isEqualTo(step);
        });
    }

    @Test
    void escapeCallsItOffAndTheSelectionStays() {
        FxThread.run(() -> {
            CanvasFixture on = moved();
            Box before = on.box("web");
            on.canvas.selection().select(CanvasFixture.id("api"));
            on.canvas.autoLayout().anew();

            on.strike(KeyCode.ESCAPE);
            background.work.remove().run();
            on.layout();

            assertThat(on.box("web")).isEqualTo(before);
            assertThat(on.canvas.selection().nodes()).containsExactly(CanvasFixture.id("api"));
        });
    }

    @Test
    void askedForTwiceItIsDoneOnce() {
        FxThread.run(() -> {
            CanvasFixture on = moved();
            long revision = on.workspace.snapshot().revision();

            on.canvas.autoLayout().anew();
            on.canvas.autoLayout().anew();
            background.work.remove().run();
            background.work.remove().run();

            assertThat(on.workspace.snapshot().revision()).isEqualTo(revision + 1);
        });
    }
}

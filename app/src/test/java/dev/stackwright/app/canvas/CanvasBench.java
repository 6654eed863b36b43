package dev.stackwright.app.canvas;

import dev.stackwright.app.look.Theme;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.FxBackground;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/**
 * Measures the canvas in a window of 1400x850 with 100 and 1,000 services, or as many as the arguments say: what the
 * window's thread spends on a frame, how long a frame takes until the next can begin, and how long a change takes to
 * be on the canvas. With {@code --only=WORDS} only what has these words in its name.
 */
public final class CanvasBench extends Application {

    private static final List<String> SIZES = List.of("100", "1000");
    private static final int WARM_UP = 40;
    private static final int FRAMES = 240;
    private static final int CHANGES = 300;
    private static final int GRABBED = 20;

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final FxBackground background = new FxBackground();
    private Stage stage;
    private Workspace workspace;
    private CanvasView canvas;

    /** Starts the measurement; JavaFX must not find this class as the program's main class. */
    public static final class Main {

        private Main() {
        }

        public static void main(String[] arguments) {
            Application.launch(CanvasBench.class, arguments);
        }
    }

    @Override
    public void start(Stage shown) {
        stage = shown;
        Theme.loadFonts();
        List<String> given = getParameters().getUnnamed();
        for (String size : given.isEmpty() ? SIZES : given) {
            steps.add(() -> open(Integer.parseInt(size)));
            phase("pan at 100 %", () -> canvas.camera().zoomTo(1), this::pan);
            phase("pan, all in view", () -> canvas.fit(), this::pan);
            phase("pan at 50 %", () -> canvas.camera().zoomTo(0.5), this::pan);
            phase("pan at 30 %", () -> canvas.camera().zoomTo(0.3), this::pan);
            phase("zoom in and out", () -> canvas.fit(), this::zoom);
            phase("zoom from 30 to 90 %", () -> canvas.camera().zoomTo(0.3), this::zoomNear);
            phase("drag a node at 100 %", this::grabNear, this::drag);
            phase("drag a node, all in view", this::grabFar, this::drag);
            phase("drag 20 nodes at 50 %", this::grabSome, this::drag);
            if (isAsked("type in an image")) {
                steps.add(() -> changes("type in an image", this::typeImage));
            }
            if (isAsked("type in a name")) {
                steps.add(() -> changes("type in a name", this::typeName));
            }
        }
        steps.add(Platform::exit);
        next();
    }

    private void phase(String name, Runnable prepare, IntConsumer action) {
        if (isAsked(name)) {
            steps.add(() -> frames(name, prepare, action));
            if (name.startsWith("drag")) {
                steps.add(this::drop);
            }
        }
    }

    private boolean isAsked(String name) {
        return name.contains(getParameters().getNamed().getOrDefault("only", ""));
    }

    @Override
    public void stop() {
        background.close();
    }

    private void next() {
        Platform.runLater(steps.pop());
    }

    private void open(int size) {
        System.out.println();
        System.out.println(size + " services");
        Project project = Project.untitled(background);
        workspace = project.workspace();
        workspace.type(TextPatch.of(new Replacement(0, 0, LargeStacks.yaml(size, 1))));
        Technologies technologies = Technologies.read();
        canvas = new CanvasView(workspace, project.selection(), background, DrawingTools.of(technologies),
                new Blocks(technologies));
        Scene scene = new Scene(canvas, 1400, 850);
        Theme.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
        waitForDrawing();
    }

    private void waitForDrawing() {
        if (canvas.scene().nodes().isEmpty()) {
            background.after(Duration.ofMillis(20), this::waitForDrawing);
        } else {
            System.out.println(canvas.scene().edges().size() + " edges");
            background.after(Duration.ofMillis(1_000), this::next);
        }
    }

    /** Runs an action in every frame and takes the times. */
    private void frames(String name, Runnable prepare, IntConsumer action) {
        prepare.run();
        canvas.camera().settle();
        FrameTimes times = new FrameTimes(canvas.getScene());
        new AnimationTimer() {
            private int frame = -WARM_UP;

            @Override
            public void handle(long now) {
                if (frame == 0) {
                    times.clear();
                }
                times.begin();
                action.accept(frame + WARM_UP);
                if (frame++ == FRAMES) {
                    stop();
                    times.end();
                    System.out.printf("  %-26s thread %s%n  %-26s cpu    %s%n  %-26s render %s%n  %-26s frame  %s%n",
                            name, times.thread(), "", times.processor(), "", times.renderer(), "", times.frame());
                    next();
                }
            }
        }.start();
    }

    private void pan(int frame) {
        double way = frame % 120 < 60 ? 9 : -9;
        canvas.camera().pan(way, way / 2);
    }

    private void zoom(int frame) {
        double factor = frame % 120 < 60 ? 1.03 : 1 / 1.03;
        canvas.camera().zoomAt(new Point(700, 425), canvas.camera().viewport().zoom() * factor);
    }

    /** Over the zoom at which boxes become cards. */
    private void zoomNear(int frame) {
        double factor = frame % 80 < 40 ? 1.028 : 1 / 1.028;
        canvas.camera().zoomAt(new Point(700, 425), canvas.camera().viewport().zoom() * factor);
    }

    private void grabNear() {
        canvas.camera().zoomTo(1);
        canvas.camera().settle();
        Box box = middleNode();
        canvas.reveal(canvas.scene().nodes().get(canvas.scene().nodes().size() / 2).id());
        canvas.camera().settle();
        grab(box);
    }

    private void grabFar() {
        canvas.fit();
        canvas.camera().settle();
        grab(middleNode());
    }

    private void grabSome() {
        grabNear();
        mouse(MouseEvent.MOUSE_RELEASED, grip);
        canvas.camera().settle();
        canvas.camera().zoomTo(0.5);
        canvas.camera().settle();
        int middle = canvas.scene().nodes().size() / 2;
        canvas.selection().select(canvas.scene().nodes().subList(middle, middle + GRABBED).stream()
                .map(SceneNode::id).collect(Collectors.toSet()));
        grab(middleNode());
    }

    private Box middleNode() {
        return canvas.scene().nodes().get(canvas.scene().nodes().size() / 2).box();
    }

    private Point grip = new Point(0, 0);

    private void grab(Box box) {
        grip = canvas.camera().viewport().toView(box.center());
        mouse(MouseEvent.MOUSE_PRESSED, grip);
    }

    private void drag(int frame) {
        double way = frame % 120 < 60 ? frame % 60 : 60 - frame % 60;
        mouse(MouseEvent.MOUSE_DRAGGED, grip.plus(6 + 3 * way, 2 * way));
    }

    private void drop() {
        mouse(MouseEvent.MOUSE_RELEASED, grip);
        workspace.undo();
        background.after(Duration.ofMillis(500), this::next);
    }

    private void mouse(EventType<MouseEvent> type, Point at) {
        canvas.fireEvent(new MouseEvent(type, at.x(), at.y(), at.x(), at.y(), MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null));
    }

    /** Changes the text, one change after the other, and takes the time until each is laid out on the canvas. */
    private void changes(String name, IntConsumer action) {
        ChangeTimes times = new ChangeTimes(canvas, workspace);
        canvas.fit();
        canvas.camera().settle();
        times.run(CHANGES, WARM_UP, action, () -> {
            System.out.printf("  %-26s change %s%n  %-26s cpu    %s%n", name, times.samples(), "",
                    times.processor());
            next();
        });
    }

    private void typeImage(int change) {
        String text = workspace.snapshot().text().text();
        int at = text.indexOf(":", text.indexOf("image:", text.length() / 2) + 6) + 1;
        toggle(text, at, change);
    }

    private void typeName(int change) {
        List<Service> services = workspace.snapshot().compose().services();
        String name = services.get(services.size() / 2).name();
        String text = workspace.snapshot().text().text();
        toggle(text, text.indexOf("\n  " + name + ":") + 3 + name.length(), change);
    }

    private void toggle(String text, int at, int change) {
        List<Replacement> typed = change % 2 == 0 ? List.of(new Replacement(at, at, "x"))
                : List.of(text.charAt(at) == 'x' ? new Replacement(at, at + 1, "")
                        : new Replacement(at - 1, at, ""));
        workspace.type(new TextPatch(typed));
    }
}

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
 * Measures the canvas in a window of 1400x850 with 100 services, and with 1,000 and 1,500 edges, or as many as the
 * arguments say ({@code 1000:1500}): what the window's thread spends on a frame, how long a frame takes until the next
 * can begin, and how long a change takes to be on the canvas. Every movement is run for a moment, away from where it
 * will go, so that its code is compiled; then it is begun again and counts from its first frame on. With
 * {@code --only=WORDS} only what has these words in its name.
 */
public final class CanvasBench extends Application {

    private static final List<String> SIZES = List.of("100", "1000:1500");
    private static final int WARM_UP = 40;
    private static final int FRAMES = 240;
    private static final int CHANGES = 300;
    private static final int GRABBED = 20;
    /** As fast as a hand moves a sheet of paper, at 60 frames a second. */
    private static final double PAN_PX = 18;
    private static final Duration REST = Duration.ofMillis(600);

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final FxBackground background = new FxBackground();
    private Stage stage;
    private Workspace workspace;
    private CanvasView canvas;
    private double panX = PAN_PX;
    private double panY = PAN_PX / 2;

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
            steps.add(() -> open(size.split(":")));
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
            steps.add(() -> frames(name, prepare, action, -WARM_UP, 0));
            if (name.startsWith("drag")) {
                steps.add(this::drop);
            }
            steps.add(() -> frames(name, prepare, action, 0, FRAMES));
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

    /** @param size services, and edges where those are not left to chance */
    private void open(String... size) {
        System.out.println();
        System.out.println(size[0] + " services");
        int edges = size.length > 1 ? Integer.parseInt(size[1]) : 0;
        Project project = Project.untitled(background);
        workspace = project.workspace();
        workspace.type(TextPatch.of(new Replacement(0, 0, LargeStacks.yaml(
                Integer.parseInt(size[0]), edges, 1))));
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

    /** Runs an action in every frame and takes the times; frames below 0 are not told of. */
    private void frames(String name, Runnable prepare, IntConsumer action, int first, int end) {
        prepare.run();
        canvas.camera().settle();
        background.after(REST, () -> run(name, action, first, end));
    }

    private void run(String name, IntConsumer action, int first, int end) {
        panX = PAN_PX;
        panY = PAN_PX / 2;
        FrameTimes times = new FrameTimes(canvas.getScene());
        new AnimationTimer() {
            private int frame = first;

            @Override
            public void handle(long now) {
                times.begin();
                if (frame == end) {
                    stop();
                    times.end();
                    if (first == 0) {
                        System.out.println(times.told(name));
                    }
                    next();
                } else {
                    action.accept(frame++);
                }
            }
        }.start();
    }

    /** Over parts of the drawing that were not seen before, back from its edges, and the other way to warm up. */
    private void pan(int frame) {
        Box bounds = canvas.scene().bounds();
        Point middle = canvas.camera().toDrawing(new Point(canvas.getWidth() / 2, canvas.getHeight() / 2));
        if (middle.x() < bounds.x() && panX < 0 || middle.x() > bounds.right() && panX > 0) {
            panX = -panX;
        }
        if (middle.y() < bounds.y() && panY < 0 || middle.y() > bounds.bottom() && panY > 0) {
            panY = -panY;
        }
        double way = frame < 0 ? -1 : 1;
        canvas.camera().pan(-way * panX, -way * panY);
    }

    private void zoom(int frame) {
        double factor = Math.floorMod(frame, 120) < 60 ? 1.03 : 1 / 1.03;
        canvas.camera().zoomAt(new Point(700, 425), canvas.camera().viewport().zoom() * factor);
    }

    /** Over the zoom at which boxes become cards. */
    private void zoomNear(int frame) {
        double factor = Math.floorMod(frame, 80) < 40 ? 1.028 : 1 / 1.028;
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
        double way = Math.floorMod(frame, 120) < 60 ? Math.floorMod(frame, 60) : 60 - Math.floorMod(frame, 60);
        mouse(MouseEvent.MOUSE_DRAGGED, grip.plus(6 + 3 * way, 2 * way));
    }

    /** Everything is put back where it was, by hand or by undo. */
    private void drop() {
        long before = workspace.snapshot().revision();
        mouse(MouseEvent.MOUSE_RELEASED, grip);
        if (workspace.snapshot().revision() != before) {
            workspace.undo();
        }
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

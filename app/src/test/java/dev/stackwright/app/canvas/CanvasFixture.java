package dev.stackwright.app.canvas;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Selection;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Workspace;
import dev.stackwright.rendering.fx.CardNode;
import dev.stackwright.rendering.fx.SceneMarks;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A canvas on a stack, without a window. To be used on the FX thread. */
final class CanvasFixture {

    /** web waits for api and names cache as a host. */
    static final String THREE = """
            services:
              web:
                image: nginx:1.27
                environment:
                  CACHE: redis://cache:6379
                depends_on:
                  - api
              api:
                image: acme/api:1.4.0
              cache:
                image: valkey/valkey:8
            """;

    private static final Technologies TECHNOLOGIES = Technologies.read();

    final Project project;
    final Workspace workspace;
    final Selection selection;
    final CanvasView canvas;
    final List<Outcome.Refusal> refusals = new ArrayList<>();

    CanvasFixture(String yaml) {
        this(yaml, new SameThread());
    }

    CanvasFixture(String yaml, Background background) {
        project = Project.untitled(background);
        workspace = project.workspace();
        selection = project.selection();
        workspace.type(TextPatch.of(new Replacement(0, 0, yaml)));
        workspace.endTyping();
        canvas = new CanvasView(workspace, selection, background, DrawingTools.of(TECHNOLOGIES),
                new Blocks(TECHNOLOGIES));
        canvas.setOnRefusal(refusals::add);
        Scene scene = new Scene(canvas, 1000, 700);
        Theme.NORMAL.dress(scene);
        layout();
        layout();
    }

    void layout() {
        canvas.camera().settle();
        canvas.resize(1000, 700);
        canvas.applyCss();
        canvas.requestLayout();
        canvas.layout();
        canvas.sceneView().requestLayout();
        canvas.sceneView().layout();
    }

    String text() {
        return workspace.snapshot().text().text();
    }

    /** Types in place of the first occurrence of a text. */
    void type(String inPlaceOf, String typed) {
        int at = text().indexOf(inPlaceOf);
        workspace.type(TextPatch.of(new Replacement(at, at + inPlaceOf.length(), typed)));
        layout();
    }

    static ElementId id(String service) {
        return ElementId.service(service);
    }

    CardNode card(String service) {
        return canvas.sceneView().card(id(service)).orElseThrow();
    }

    boolean hasCard(String service) {
        return canvas.sceneView().card(id(service)).isPresent();
    }

    Box box(String service) {
        return canvas.sceneView().shownScene().node(id(service)).orElseThrow().box();
    }

    SceneMarks marks() {
        return canvas.sceneView().marks();
    }

    List<String> drawn() {
        return canvas.scene().nodes().stream().map(SceneNode::id).map(ElementId::name).toList();
    }

    /** The middle of a card, in px of the view. */
    Point middleOf(String service) {
        return canvas.sceneView().viewport().toView(box(service).center());
    }

    /** The handle of a card, in px of the view. */
    Point handleOf(String service) {
        return canvas.sceneView().viewport().toView(new Point(box(service).right(), box(service).centerY()));
    }

    /** Where an edge ends, in px of the view. */
    Point endOf(EdgeKey edge) {
        List<Point> points = canvas.sceneView().shownScene().edge(edge).orElseThrow().points();
        return canvas.sceneView().viewport().toView(points.get(points.size() - 1));
    }

    /** Where an edge begins, in px of the view. */
    Point beginningOf(EdgeKey edge) {
        return canvas.sceneView().viewport().toView(
                canvas.sceneView().shownScene().edge(edge).orElseThrow().points().get(0));
    }

    /** The middle of the longest section of an edge, in px of the view. */
    Point middleOf(EdgeKey edge) {
        List<Point> points = canvas.sceneView().shownScene().edge(edge).orElseThrow().points();
        int longest = IntStream.range(1, points.size()).boxed()
                .max(Comparator.comparingDouble(i -> points.get(i).manhattanTo(points.get(i - 1)))).orElseThrow();
        return canvas.sceneView().viewport().toView(
                Box.around(List.of(points.get(longest - 1), points.get(longest)).stream()
                        .map(point -> Box.at(point, new Size(0, 0))).toList()).center());
    }

    /** The pointer comes to rest there. */
    void hover(Point at) {
        canvas.fireEvent(new MouseEvent(MouseEvent.MOUSE_MOVED, at.x(), at.y(), at.x(), at.y(), MouseButton.NONE, 0,
                false, false, false, false, false, false, false, false, false, true, null));
    }

    void click(Point at) {
        mouse(MouseEvent.MOUSE_PRESSED, at, false);
        mouse(MouseEvent.MOUSE_RELEASED, at, false);
        layout();
    }

    void controlClick(Point at) {
        mouse(MouseEvent.MOUSE_PRESSED, at, true);
        mouse(MouseEvent.MOUSE_RELEASED, at, true);
        layout();
    }

    void drag(Point from, Point to) {
        dragWithoutRelease(from, to);
        mouse(MouseEvent.MOUSE_RELEASED, to, false);
        layout();
    }

    void dragWithoutRelease(Point from, Point to) {
        mouse(MouseEvent.MOUSE_PRESSED, from, false);
        mouse(MouseEvent.MOUSE_DRAGGED, from.plus((to.x() - from.x()) / 2, (to.y() - from.y()) / 2), false);
        mouse(MouseEvent.MOUSE_DRAGGED, to, false);
        layout();
    }

    private void mouse(EventType<MouseEvent> type, Point at, boolean control) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        canvas.fireEvent(new MouseEvent(type, at.x(), at.y(), at.x(), at.y(), MouseButton.PRIMARY, 1, false, control,
                false, false, down, false, false, true, false, true, null));
    }

    void press(KeyCode key) {
        key(KeyEvent.KEY_PRESSED, key, false, false);
    }

    void release(KeyCode key) {
        key(KeyEvent.KEY_RELEASED, key, false, false);
        layout();
    }

    void strike(KeyCode key) {
        press(key);
        release(key);
    }

    void strikeWithShift(KeyCode key) {
        key(KeyEvent.KEY_PRESSED, key, true, false);
        key(KeyEvent.KEY_RELEASED, key, true, false);
        layout();
    }

    void strikeWithControl(KeyCode key) {
        key(KeyEvent.KEY_PRESSED, key, false, true);
        key(KeyEvent.KEY_RELEASED, key, false, true);
        layout();
    }

    void strikeWithControlAndShift(KeyCode key) {
        key(KeyEvent.KEY_PRESSED, key, true, true);
        key(KeyEvent.KEY_RELEASED, key, true, true);
        layout();
    }

    /** Types a letter while the canvas has the keyboard. */
    void letter(String letter) {
        canvas.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        layout();
    }

    private void key(EventType<KeyEvent> type, KeyCode key, boolean shift, boolean control) {
        canvas.fireEvent(new KeyEvent(type, "", "", key, shift, control, false, false));
    }
}

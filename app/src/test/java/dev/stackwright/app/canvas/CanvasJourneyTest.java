package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.task.FxBackground;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The hand on mouse and keyboard, in a real scene with real events. */
class CanvasJourneyTest extends ApplicationTest {

    private static final String THREE = """
            services:
              web:
                image: nginx:1.27
                depends_on:
                  - api
              api:
                image: acme/api:1.4.0
              cache:
                image: valkey/valkey:8
            """;

    private final FxBackground background = new FxBackground();
    private Project project;
    private CanvasView canvas;

    @Override
    public void start(Stage stage) {
        project = Project.untitled(background);
        project.workspace().type(TextPatch.of(new Replacement(0, 0, THREE)));
        Technologies technologies = Technologies.read();
        canvas = new CanvasView(project.workspace(), project.selection(), background,
                DrawingTools.of(technologies), new Blocks(technologies));
        Scene scene = new Scene(canvas, 1000, 700);
        Theme.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public void stop() {
        background.close();
    }

    @Test
    void aDependencyIsDrawnFromCardToCard() {
        drag(handleOf("api")).moveTo(middleOf("cache")).drop();

        assertThat(text()).contains("    depends_on:\n      - cache\n");
    }

    @Test
    void aMovedCardGoesBackWithUndo() {
        Box before = box("cache");

        drag(middleOf("cache")).moveBy(90, 60).drop();
        assertThat(box("cache")).isEqualTo(before.movedBy(90, 60));

        interact(() -> project.workspace().undo());
        assertThat(box("cache")).isEqualTo(before);
    }

    @Test
    void aDoubleClickOnTheNameRenames() {
        moveTo(nameOf("api")).doubleClickOn(MouseButton.PRIMARY);
        write("backend").type(KeyCode.ENTER);

        assertThat(text()).contains("  backend:\n").contains("      - backend\n");
        assertThat(project.selection().elements()).containsExactly(ElementId.service("backend"));
    }

    @Test
    void aRubberBandAndDeleteRemoveServices() {
        Box all = onFx(() -> canvas.sceneView().viewport().toView(canvas.scene().bounds()));

        drag(onScreen(new Point(all.x() - 15, all.y() - 15)))
                .moveTo(onScreen(new Point(all.right() + 15, all.bottom() + 15))).drop();
        assertThat(project.selection().elements()).hasSize(3);

        type(KeyCode.DELETE);
        assertThat(project.snapshot().compose().services()).isEmpty();

        interact(() -> project.workspace().undo());
        assertThat(text()).isEqualTo(THREE);
    }

    @Test
    void tabAndDeleteWorkWithoutAMouse() {
        interact(canvas::requestFocus);

        type(KeyCode.TAB, 3).type(KeyCode.DELETE);

        assertThat(text()).doesNotContain("cache");
    }

    private String text() {
        return project.snapshot().text().text();
    }

    private Box box(String service) {
        shown();
        return onFx(() -> canvas.sceneView().shownScene().node(ElementId.service(service)).orElseThrow().box());
    }

    /** Waits until the project as it is now is drawn. */
    private void shown() {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                    () -> onFx(() -> canvas.shownRevision() == project.snapshot().revision()
                            && !canvas.scene().nodes().isEmpty()));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("the project was not drawn in time", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D middleOf(String service) {
        return onScreen(new Inside(service, 0.5, 0.5));
    }

    private Point2D handleOf(String service) {
        return onScreen(new Inside(service, 1, 0.5));
    }

    private Point2D nameOf(String service) {
        return onScreen(new Inside(service, 0.34, 0.24));
    }

    /** A place on a card as shares of its width and height. */
    private record Inside(String service, double x, double y) {
    }

    private Point2D onScreen(Inside place) {
        Box box = box(place.service());
        return onScreen(onFx(() -> canvas.sceneView().viewport()
                .toView(new Point(box.x() + place.x() * box.width(), box.y() + place.y() * box.height()))));
    }

    private Point2D onScreen(Point inView) {
        return onFx(() -> canvas.localToScreen(inView.x(), inView.y()));
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }
}

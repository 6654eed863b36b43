package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.CanvasView;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Selection;
import dev.stackwright.app.shell.PresentationStops.Stop;
import dev.stackwright.app.task.Background;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ScenarioMessages;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.scene.Drawing;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * The canvas by itself, shown to others: view after view with a caption. The mouse pans and zooms and does nothing
 * else. At the end the canvas stands where it stood and shows what it showed.
 */
final class Presentation {

    private static final System.Logger LOG = System.getLogger(Presentation.class.getName());

    private final CanvasView canvas;
    private final Project project;
    private final Pane home;
    private final DrawingOptions before;
    private final Set<ElementId> elements;
    private final Set<EdgeKey> edges;
    private final Label caption = new Label();
    private final StackPane node = new StackPane();
    private final Background.Pending drawing;
    private PresentationStops stops;
    private double fromX;
    private double fromY;

    /** Takes the canvas away from where it stands. */
    Presentation(CanvasView canvas, Project project, Background background) {
        this.canvas = canvas;
        this.project = project;
        this.home = (Pane) canvas.getParent();
        this.before = canvas.views().options();
        this.elements = selection().elements();
        this.edges = selection().edges();
        home.getChildren().remove(canvas);
        caption.setId("presentation-caption");
        caption.getStyleClass().addAll("canvas-panel", "presentation-caption");
        caption.setMouseTransparent(true);
        node.setId("presentation");
        node.getStyleClass().add("presentation");
        StackPane.setAlignment(caption, Pos.BOTTOM_CENTER);
        node.getChildren().addAll(canvas, caption);
        node.addEventFilter(MouseEvent.ANY, this::mouse);
        node.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        node.addEventFilter(DragEvent.ANY, DragEvent::consume);
        canvas.tour().begin();
        take(List.of(before.view()));
        Function<Snapshot, List<Drawing>> gallery = canvas.gallery();
        Snapshot snapshot = project.snapshot();
        drawing = background.run(() -> gallery.apply(snapshot), this::drawn,
                error -> LOG.log(Level.ERROR, "the views could not be drawn", error));
    }

    private Selection selection() {
        return project.selection();
    }

    Node node() {
        return node;
    }

    private void drawn(List<Drawing> drawings) {
        List<View> views = drawings.stream().map(found -> found.options().view()).toList();
        if (!views.isEmpty()) {
            take(views);
        }
    }

    private void take(List<View> views) {
        stops = new PresentationStops(views, project.snapshot(), before.view());
        show();
    }

    /** @param by positive for what follows, negative for what was before */
    void go(int by) {
        stops.go(by);
        show();
    }

    private void show() {
        Stop now = stops.now();
        canvas.views().show(before.withView(now.view()));
        if (now.step() > 0) {
            selection().selectEdge(ScenarioMessages.key(now.view().subject().orElseThrow(), now.step()), this);
        } else {
            selection().select(Set.of(), this);
        }
        caption.setText(stops.caption());
    }

    /** Puts the canvas back. */
    void end() {
        drawing.cancel();
        node.getChildren().remove(canvas);
        home.getChildren().add(0, canvas);
        canvas.views().show(before);
        if (edges.isEmpty()) {
            selection().select(elements, this);
        } else {
            selection().selectEdges(edges, this);
        }
        canvas.tour().end();
    }

    private void mouse(MouseEvent event) {
        event.consume();
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            canvas.tour().pan(event.getSceneX() - fromX, event.getSceneY() - fromY);
        }
        fromX = event.getSceneX();
        fromY = event.getSceneY();
    }
}

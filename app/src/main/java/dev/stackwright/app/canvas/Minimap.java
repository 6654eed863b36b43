package dev.stackwright.app.canvas;

import dev.stackwright.rendering.fx.Viewport;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * All of the drawing in a corner, with a frame around the part that is seen; a press or drag goes there. Painted anew
 * only when a box has moved: what is typed into a service costs nothing here.
 */
final class Minimap extends Region {

    private static final double PADDING_PX = 8;
    private static final double LEAST_BOX_PX = 2;
    private static final double EDGE_PX = 2;
    /** Beyond this a drawing of a few nodes would look like a second canvas. */
    private static final double LARGEST_SCALE = 0.15;

    private final Camera camera;
    private final Canvas picture = new Canvas();
    private final Rectangle frame = new Rectangle();
    private ColorPalette palette;
    private List<Box> boxes = List.of();
    private List<Box> groups = List.of();
    private Box bounds = Box.EMPTY;
    private Fit fit = new Fit(1, 0, 0);

    Minimap(Camera camera, ColorPalette palette) {
        this.camera = camera;
        this.palette = palette;
        setId("minimap");
        getStyleClass().addAll("canvas-panel", "minimap");
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Strings.text("canvas.minimap.accessible"));
        frame.getStyleClass().add("minimap-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(picture, frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        camera.viewportProperty().addListener((property, before, now) -> frame());
        visibleProperty().addListener((property, before, now) -> repaint());
    }

    /** Paints with other colours from now on. */
    void use(ColorPalette other) {
        palette = other;
        repaint();
    }

    void show(Scene scene) {
        List<Box> now = scene.nodes().stream().map(SceneNode::box).toList();
        List<Box> around = scene.groups().stream().map(SceneGroup::box).toList();
        if (!now.equals(boxes) || !around.equals(groups)) {
            boxes = now;
            groups = around;
            bounds = scene.bounds();
            repaint();
        }
    }

    @Override
    protected void layoutChildren() {
        if (picture.getWidth() != getWidth() || picture.getHeight() != getHeight()) {
            picture.setWidth(getWidth());
            picture.setHeight(getHeight());
            repaint();
        }
        frame();
    }

    private void repaint() {
        if (!isVisible() || picture.getWidth() <= 0) {
            return;
        }
        fit = Fit.of(bounds, getWidth(), getHeight());
        GraphicsContext to = picture.getGraphicsContext2D();
        to.clearRect(0, 0, picture.getWidth(), picture.getHeight());
        to.setFill(Color.web(palette.color("-sw-group")));
        groups.forEach(box -> fill(to, box));
        to.setFill(Color.web(palette.color("-sw-border-strong")));
        boxes.forEach(box -> fill(to, box));
        frame();
    }

    private void fill(GraphicsContext to, Box box) {
        Box at = fit.toMap(box);
        to.fillRect(at.x(), at.y(), Math.max(LEAST_BOX_PX, at.width()), Math.max(LEAST_BOX_PX, at.height()));
    }

    /** How the whole drawing fits into the map: so many px of the map for each px of the drawing. */
    private record Fit(double scale, double left, double top) {

        static Fit of(Box drawing, double width, double height) {
            double scale = Math.min(LARGEST_SCALE, Math.min((width - 2 * PADDING_PX) / Math.max(1, drawing.width()),
                    (height - 2 * PADDING_PX) / Math.max(1, drawing.height())));
            return new Fit(scale, width / 2 - drawing.centerX() * scale, height / 2 - drawing.centerY() * scale);
        }

        Box toMap(Box box) {
            return new Box(left + box.x() * scale, top + box.y() * scale, box.width() * scale, box.height() * scale);
        }

        Point toDrawing(double x, double y) {
            return new Point((x - left) / scale, (y - top) / scale);
        }
    }

    private void frame() {
        if (isVisible()) {
            Box seen = fit.toMap(camera.viewport().shown(camera.size()));
            double left = inside(seen.x(), getWidth());
            double top = inside(seen.y(), getHeight());
            frame.setVisible(!boxes.isEmpty());
            frame.setX(left);
            frame.setY(top);
            frame.setWidth(inside(seen.right(), getWidth()) - left);
            frame.setHeight(inside(seen.bottom(), getHeight()) - top);
        }
    }

    /** What is seen beyond the map is framed by its edge. */
    private static double inside(double at, double length) {
        return Math.max(EDGE_PX, Math.min(length - EDGE_PX, at));
    }

    private void look(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !boxes.isEmpty()) {
            camera.stand(Viewport.centred(fit.toDrawing(event.getX(), event.getY()), camera.size(),
                    camera.viewport().zoom()));
        }
        event.consume();
    }
}

package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * Shows a part of a scene. One canvas of the view's size carries ground, edges and distant nodes; nodes near
 * enough to be read are cards. Whatever changes is brought onto the screen once a frame.
 */
public final class SceneView extends Region {

    /** Below this zoom nodes are painted as plain boxes. */
    public static final double CARD_ZOOM = 0.45;

    /** Below this zoom names cannot be read, nor corners be told from bends. */
    private static final double FAR_ZOOM = 0.2;

    private final Canvas ground = new Canvas();
    private final ScenePaints paints;
    private final CardLayer cards;
    private final GridPainter grid;
    private final EdgePainter edges;
    private final BoxPainter boxes;
    private final FarPainter far;
    private final AnimationTimer nextFrame = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            requestLayout();
        }
    };
    private Scene scene = Scene.EMPTY;
    private Viewport viewport = Viewport.ORIGIN;
    private SceneMarks marks = SceneMarks.NONE;
    private Optional<Ground> painted = Optional.empty();

    /**
     * What the canvas shows. Painting and blending an area of its size is the dearest part of a frame without a
     * graphics card, so it is painted again only when this differs.
     *
     * @param boxes    the nodes that are painted and not shown as cards
     * @param boxMarks what is marked, as far as it is painted
     */
    private record Ground(Viewport at, Size size, List<SceneEdge> edges, Optional<EdgeKey> selected,
                          Optional<EdgeKey> hovered, List<SceneNode> boxes, Optional<SceneMarks> boxMarks) {
    }

    /** @param describer says in words what a card shows, for those who cannot see it */
    public SceneView(FxFonts fonts, TextMeasurer measurer, ColorPalette palette,
                     BiFunction<DiagramNode, Optional<Badge>, String> describer) {
        this.paints = new ScenePaints(palette);
        this.grid = new GridPainter(paints);
        this.edges = new EdgePainter(fonts, paints);
        this.boxes = new BoxPainter(fonts, paints, measurer);
        this.far = new FarPainter(paints);
        this.cards = new CardLayer(fonts, paints, describer);
        ground.setManaged(false);
        getChildren().addAll(ground, cards);
    }

    /** Paints with other colours from now on. */
    public void use(ColorPalette palette) {
        paints.use(palette);
        painted = Optional.empty();
        cards.repaint();
        requestLayout();
    }

    public Scene shownScene() {
        return scene;
    }

    public void show(Scene drawn) {
        if (drawn != scene) {
            scene = drawn;
            requestLayout();
        }
    }

    public Viewport viewport() {
        return viewport;
    }

    public void look(Viewport at) {
        viewport = at;
        requestLayout();
    }

    public SceneMarks marks() {
        return marks;
    }

    public void mark(SceneMarks now) {
        if (!now.equals(marks)) {
            marks = now;
            requestLayout();
        }
    }

    /** The card of a node; empty where it has none at the moment. */
    public Optional<CardNode> card(ElementId id) {
        return cards.card(id);
    }

    @Override
    protected void layoutChildren() {
        Viewport at = onWholePixels();
        Size size = new Size(getWidth(), getHeight());
        Box inView = at.shown(size);
        boolean near = at.zoom() >= CARD_ZOOM;
        cards.look(at);
        cards.setVisible(near);
        Set<ElementId> withoutCard = near ? cards.show(scene, inView, marks) : Set.of();
        paint(at, inView, near, withoutCard);
        if (!withoutCard.isEmpty()) {
            nextFrame.start();
        }
    }

    /** Lines and letters are crisp only where they begin on whole pixels. */
    private Viewport onWholePixels() {
        double zoom = viewport.zoom();
        return new Viewport(Math.rint(viewport.left() * zoom) / zoom, Math.rint(viewport.top() * zoom) / zoom, zoom);
    }

    private void paint(Viewport at, Box inView, boolean near, Set<ElementId> withoutCard) {
        List<SceneNode> painting = scene.nodes().stream()
                .filter(node -> inView.overlaps(node.box()) && (!near || withoutCard.contains(node.id()))).toList();
        Ground now = new Ground(at, new Size(getWidth(), getHeight()), scene.edges(), marks.selectedEdge(),
                marks.hoveredEdge(), painting, painting.isEmpty() ? Optional.empty() : Optional.of(marks));
        if (painted.filter(now::equals).isEmpty()) {
            painted = Optional.of(now);
            paint(now, inView);
        }
    }

    private void paint(Ground now, Box inView) {
        ground.setWidth(getWidth());
        ground.setHeight(getHeight());
        GraphicsContext to = ground.getGraphicsContext2D();
        to.setTransform(1, 0, 0, 1, 0, 0);
        grid.paint(to, now.at(), getWidth(), getHeight());
        double zoom = now.at().zoom();
        if (zoom < FAR_ZOOM) {
            far.paint(to, scene, now.at(), inView, marks);
            return;
        }
        to.setTransform(zoom, 0, 0, zoom, -now.at().left() * zoom, -now.at().top() * zoom);
        edges.paint(to, scene, inView, zoom, marks);
        for (SceneNode node : now.boxes()) {
            boxes.paint(to, node, zoom, marks.of(node.id()));
        }
    }
}

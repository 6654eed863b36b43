package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;

/**
 * Shows a part of a scene. Below lie ground, edges and distant nodes; nodes near enough to be read are cards above
 * them. Whatever changes is brought onto the screen once a frame.
 */
public final class SceneView extends Region {

    /** Below this zoom nodes are painted as plain boxes. */
    public static final double CARD_ZOOM = 0.45;

    private final ScenePaints paints;
    private final GroundLayer ground;
    private final CardLayer cards;
    private final AnimationTimer nextFrame = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            requestLayout();
        }
    };
    private final ZoomMotion motion = new ZoomMotion(System::nanoTime);
    private Scene scene = Scene.EMPTY;
    private Viewport viewport = Viewport.ORIGIN;
    private Viewport lastFrame = Viewport.ORIGIN;
    private SceneMarks marks = SceneMarks.NONE;

    /** @param describer says in words what a card shows, for those who cannot see it */
    public SceneView(FxFonts fonts, TextMeasurer measurer, ColorPalette palette,
                     BiFunction<DiagramNode, Optional<Badge>, String> describer) {
        this.paints = new ScenePaints(palette);
        this.ground = new GroundLayer(new GroundPainter(fonts, paints, measurer));
        this.cards = new CardLayer(fonts, paints, describer);
        getChildren().addAll(ground, cards);
    }

    /** Paints with other colours from now on. */
    public void use(ColorPalette palette) {
        paints.use(palette);
        ground.forget();
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
        motion.show(at.zoom());
        boolean moving = motion.isRunning() || pans(at);
        lastFrame = at;
        cards.look(at);
        cards.setVisible(near);
        Set<ElementId> withoutCard = near ? cards.show(scene, inView, marks, moving) : Set.of();
        List<SceneNode> painted = near
                ? scene.nodes().stream().filter(node -> withoutCard.contains(node.id())).toList() : scene.nodes();
        boolean unfinished = ground.show(scene, painted, at, size, marks, motion.isRunning());
        boolean stretched = near && (motion.isRunning() || cards.sharpen());
        if (unfinished || stretched || !withoutCard.isEmpty()) {
            nextFrame.start();
        }
    }

    /** True when the view moves over the drawing, and stood elsewhere on it a frame ago. */
    private boolean pans(Viewport at) {
        return at.zoom() == lastFrame.zoom() && !at.equals(lastFrame);
    }

    /** Lines and letters are crisp only where they begin on whole pixels. */
    private Viewport onWholePixels() {
        double zoom = viewport.zoom();
        return new Viewport(Math.rint(viewport.left() * zoom) / zoom, Math.rint(viewport.top() * zoom) / zoom, zoom);
    }
}

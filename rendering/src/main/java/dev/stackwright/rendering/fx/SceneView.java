package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
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
    /** While the view moves, cards are made that far outside of it, in px of the view. */
    private static final double AHEAD_PX = 240;

    private final ScenePaints paints;
    private final GroundLayer ground;
    private final LiftedLines lifted;
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
    private List<SceneEdge> standing = List.of();
    private List<SceneEdge> led = List.of();

    /** @param describer says in words what a card shows, for those who cannot see it */
    public SceneView(FxFonts fonts, TextMeasurer measurer, ColorPalette palette,
                     BiFunction<DiagramNode, Optional<Badge>, String> describer) {
        this.paints = new ScenePaints(palette);
        GroundPainter painter = new GroundPainter(fonts, paints, measurer);
        this.ground = new GroundLayer(painter);
        this.lifted = new LiftedLines(painter);
        this.cards = new CardLayer(fonts, paints, describer);
        getChildren().addAll(ground, lifted, cards);
    }

    /** Paints with other colours from now on. */
    public void use(ColorPalette palette) {
        paints.use(palette);
        ground.forget();
        lifted.forget();
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
        boolean pans = pans(at);
        lastFrame = at;
        cards.look(at);
        cards.setVisible(near);
        List<SceneNode> withoutCard = near ? cards.show(scene, inView, marks, motion.isRunning() || pans,
                pans ? AHEAD_PX / at.zoom() : 0) : List.of();
        split();
        lifted.show(led, at, size, marks);
        boolean unfinished = ground.show(new GroundShapes(scene.groups(), scene.rules(), standing,
                near ? withoutCard : scene.nodes()), at, size, marks, motion.isRunning());
        boolean stretched = near && (motion.isRunning() || cards.sharpen());
        if (unfinished || stretched || !withoutCard.isEmpty()) {
            nextFrame.start();
        }
    }

    /** Tells the edges that follow the hand from those that stay. */
    private void split() {
        Set<ElementId> held = marks.lifted();
        if (held.isEmpty()) {
            standing = scene.edges();
            led = List.of();
            return;
        }
        standing = new ArrayList<>(scene.edges().size());
        led = new ArrayList<>();
        for (SceneEdge edge : scene.edges()) {
            (held.contains(edge.key().from()) || held.contains(edge.key().to()) ? led : standing).add(edge);
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

package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * The cards near enough to be read. A card is made when it first comes into view, a few a frame, and kept while its
 * service is there; nodes without a card are painted as boxes until they have one. While the zoom changes the
 * pictures of the cards are stretched; when it has come to rest they are drawn anew, again a few a frame.
 */
final class CardLayer extends Pane {

    /** New cards a frame, so that nothing stutters when many come into view: the renderer draws each for 2 ms. */
    private static final int NEW_PER_FRAME = 6;
    /** As many while the view moves, when a late frame is seen at once. */
    private static final int NEW_WHILE_MOVING = 2;
    /** So many are made however long that takes: a small stack is there at once. */
    private static final int LEAST_PER_FRAME = 4;
    /** No further card is made in a frame in which making them took as long. */
    private static final long NEW_NS = 6_000_000;
    private static final int SHARPENED_PER_FRAME = 10;
    /** Cards kept out of sight. */
    private static final int MAX_SPARE = 300;

    private final FxFonts fonts;
    private final ScenePaints paints;
    private final BiFunction<DiagramNode, Optional<Badge>, String> describer;
    private final Map<ElementId, CardNode> cards = new LinkedHashMap<>();
    private final Scale scale = new Scale();
    private final Translate translate = new Translate();
    private Scene shown = Scene.EMPTY;

    CardLayer(FxFonts fonts, ScenePaints paints, BiFunction<DiagramNode, Optional<Badge>, String> describer) {
        this.fonts = fonts;
        this.paints = paints;
        this.describer = describer;
        setManaged(false);
        setPickOnBounds(false);
        getTransforms().addAll(scale, translate);
    }

    void repaint() {
        cards.values().forEach(CardNode::repaint);
    }

    void look(Viewport viewport) {
        if (viewport.zoom() != scale.getX()) {
            cards.values().forEach(card -> card.stretch(true));
        }
        scale.setX(viewport.zoom());
        scale.setY(viewport.zoom());
        translate.setX(-viewport.left());
        translate.setY(-viewport.top());
    }

    /**
     * Shows the cards of all nodes in the box.
     *
     * @param moving true while the view moves over the drawing
     * @param ahead  how far around the box cards are made that will soon be seen, in px of the drawing; 0 for none
     * @return nodes in the box that have no card yet, in drawing order; empty when all have
     */
    List<SceneNode> show(Scene scene, Box inView, SceneMarks marks, boolean moving, double ahead) {
        removeGone(scene);
        Box around = inView.grown(ahead);
        List<SceneNode> missing = new ArrayList<>();
        List<SceneNode> coming = new ArrayList<>();
        Set<CardNode> near = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SceneNode node : scene.nodes()) {
            if (around.overlaps(node.box())) {
                CardNode card = cards.get(node.id());
                if (card != null) {
                    near.add(show(card, node, marks));
                } else {
                    (inView.overlaps(node.box()) ? missing : coming).add(node);
                }
            }
        }
        int most = moving ? NEW_WHILE_MOVING : NEW_PER_FRAME;
        long begun = System.nanoTime();
        int made = 0;
        while (made < missing.size() && made < most
                && (made < LEAST_PER_FRAME || System.nanoTime() - begun < NEW_NS)) {
            near.add(show(make(missing.get(made)), missing.get(made), marks));
            made++;
        }
        if (missing.isEmpty() && !coming.isEmpty()) {
            near.add(show(make(coming.get(0)), coming.get(0), marks));
        }
        cards.values().forEach(card -> hideUnless(near.contains(card), card, scene, marks));
        dropSpare();
        return missing.subList(made, missing.size());
    }

    private CardNode show(CardNode card, SceneNode node, SceneMarks marks) {
        card.show(node);
        card.align(scale.getX());
        card.mark(marks.of(node.id()));
        card.setVisible(true);
        return card;
    }

    /** Who has the focus keeps it out of sight too. */
    private void hideUnless(boolean seen, CardNode card, Scene scene, SceneMarks marks) {
        if (!seen && card.isFocused()) {
            scene.node(card.element()).ifPresent(node -> show(card, node, marks));
        } else if (!seen) {
            card.setVisible(false);
        }
    }

    /**
     * Draws some of the stretched cards anew.
     *
     * @return false when none is left
     */
    boolean sharpen() {
        cards.values().stream().filter(card -> card.isStretched() && card.isVisible())
                .limit(SHARPENED_PER_FRAME).forEach(card -> card.stretch(false));
        return cards.values().stream().anyMatch(card -> card.isStretched() && card.isVisible());
    }

    private CardNode make(SceneNode node) {
        CardNode card = new CardNode(node, fonts, paints, describer);
        cards.put(node.id(), card);
        getChildren().add(card);
        return card;
    }

    private void removeGone(Scene scene) {
        if (scene == shown) {
            return;
        }
        shown = scene;
        Iterator<CardNode> all = cards.values().iterator();
        while (all.hasNext()) {
            CardNode card = all.next();
            if (scene.node(card.element()).isEmpty()) {
                all.remove();
                getChildren().remove(card);
            }
        }
    }

    private void dropSpare() {
        long spare = cards.values().stream().filter(card -> !card.isVisible()).count();
        Iterator<CardNode> all = cards.values().iterator();
        while (spare > MAX_SPARE && all.hasNext()) {
            CardNode card = all.next();
            if (!card.isVisible()) {
                all.remove();
                getChildren().remove(card);
                spare--;
            }
        }
    }

    Optional<CardNode> card(ElementId id) {
        return Optional.ofNullable(cards.get(id));
    }
}

package dev.stackwright.rendering.fx;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
     * @return nodes in the box that have no card yet; empty when all have
     */
    Set<ElementId> show(Scene scene, Box inView, SceneMarks marks, boolean moving) {
        removeGone(scene);
        Set<ElementId> missing = new HashSet<>();
        int made = 0;
        int most = moving ? NEW_WHILE_MOVING : NEW_PER_FRAME;
        long begun = System.nanoTime();
        for (SceneNode node : scene.nodes()) {
            CardNode card = cards.get(node.id());
            boolean seen = inView.overlaps(node.box());
            if (card == null && seen && made < most
                    && (made < LEAST_PER_FRAME || System.nanoTime() - begun < NEW_NS)) {
                card = make(node);
                made++;
            }
            if (card == null) {
                if (seen) {
                    missing.add(node.id());
                }
                continue;
            }
            card.show(node);
            card.align(scale.getX());
            card.mark(marks.of(node.id()));
            card.setVisible(seen || card.isFocused());
        }
        dropSpare();
        return missing;
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

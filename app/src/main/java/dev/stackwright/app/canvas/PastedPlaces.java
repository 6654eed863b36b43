package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.Scene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where cards that are pasted go in relation to each other.
 *
 * @param corners the upper left corner of each, in px of the drawing from that of all of them together
 */
record PastedPlaces(List<Point> corners) {

    /** A card is seldom larger, in px of the drawing. */
    private static final Size CARD = new Size(240, 96);
    private static final double GAP_PX = 40;
    /** From the pointer to the corner, so that the first card lies under the pointer. */
    private static final double GRIP_PX = 30;

    PastedPlaces {
        corners = List.copyOf(corners);
    }

    /** As they stand in the drawing, in that order; empty where one of them is not drawn. */
    static Optional<PastedPlaces> of(Scene scene, Collection<ElementId> nodes) {
        List<Box> boxes = new ArrayList<>();
        nodes.forEach(id -> scene.node(id).ifPresent(node -> boxes.add(node.box())));
        if (boxes.isEmpty() || boxes.size() < nodes.size()) {
            return Optional.empty();
        }
        Box all = Box.around(boxes);
        return Optional.of(new PastedPlaces(boxes.stream().map(box -> box.corner().plus(-all.x(), -all.y())).toList()));
    }

    /** In rows, about as wide as high. */
    static PastedPlaces inRows(int count) {
        int columns = (int) Math.ceil(Math.sqrt(count));
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            corners.add(new Point(i % columns * (CARD.width() + GAP_PX), i / columns * (CARD.height() + GAP_PX)));
        }
        return new PastedPlaces(corners);
    }

    /**
     * The places of cards at the pointer, or near it where there is room for all of them.
     *
     * @param pointer in px of the drawing
     * @param nodes   as many as there are corners, in their order
     */
    Map<ElementId, NodePosition> at(Point pointer, List<ElementId> nodes, Scene scene) {
        Box wish = Box.around(corners.stream().map(corner -> Box.at(corner, CARD)).toList())
                .movedBy(pointer.x() - GRIP_PX, pointer.y() - GRIP_PX);
        Point start = FreePlace.near(wish, scene).corner();
        Map<ElementId, NodePosition> places = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i), new NodePosition(Math.rint(start.x() + corners.get(i).x()),
                    Math.rint(start.y() + corners.get(i).y()), true));
        }
        return places;
    }
}

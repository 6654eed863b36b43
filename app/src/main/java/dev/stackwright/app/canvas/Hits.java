package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import dev.stackwright.rendering.fx.CardNode;
import dev.stackwright.rendering.fx.SceneView;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.CardPart;
import dev.stackwright.rendering.scene.SceneEdge;
import dev.stackwright.rendering.scene.SceneGroup;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneText;
import java.util.Optional;

/** Says what is under the pointer. Works on the scene, so that boxes seen from afar answer like cards. */
final class Hits {

    private static final double EDGE_TOLERANCE_PX = 6;
    private static final double HANDLE_SLACK_PX = 4;
    /** From the end of an edge to the far side of its grip. */
    private static final double GRIP_REACH_PX = 18;
    /** How far beside it a lifeline can be taken, in px of the view. */
    private static final double LIFELINE_PX = 8;
    /** How far a note can be taken by its corner, in px of the view. */
    private static final double CORNER_PX = 12;

    private final SceneView view;

    Hits(SceneView view) {
        this.view = view;
    }

    /** The node under the pointer, its handle included. */
    Optional<ElementId> node(Point pointer) {
        return handle(pointer).or(() -> card(pointer).map(SceneNode::id));
    }

    private Optional<SceneNode> card(Point pointer) {
        return view.shownScene().nodeAt(drawing(pointer));
    }

    /** The node whose handle is under the pointer. */
    Optional<ElementId> handle(Point pointer) {
        if (view.viewport().zoom() < SceneView.CARD_ZOOM) {
            return Optional.empty();
        }
        Point at = drawing(pointer);
        double reach = CardNode.HANDLE_RADIUS + HANDLE_SLACK_PX;
        return view.shownScene().nodeAt(at).or(() -> view.shownScene().nodeAt(at.plus(-reach, 0)))
                .filter(node -> node.node().shape() != NodeShape.NOTE)
                .filter(node -> Math.hypot(at.x() - node.box().right(), at.y() - node.box().centerY()) <= reach)
                .map(SceneNode::id);
    }

    /** The note whose lower right corner is under the pointer. */
    Optional<ElementId> corner(Point pointer) {
        return view.viewport().zoom() < SceneView.CARD_ZOOM ? Optional.empty() : card(pointer)
                .filter(node -> node.node().shape() == NodeShape.NOTE && isAtCorner(node.box(), pointer))
                .map(SceneNode::id);
    }

    private boolean isAtCorner(Box box, Point pointer) {
        Point corner = view.viewport().toView(new Point(box.right(), box.bottom()));
        return Math.max(corner.x() - pointer.x(), corner.y() - pointer.y()) <= CORNER_PX;
    }

    /** The edge under the pointer, where no node is. */
    Optional<EdgeKey> edge(Point pointer) {
        return node(pointer).isPresent() ? Optional.empty()
                : view.shownScene().edgeAt(drawing(pointer), EDGE_TOLERANCE_PX / view.viewport().zoom())
                        .map(SceneEdge::key);
    }

    /** The participant of a scenario whose lifeline is under the pointer, below its head. */
    Optional<ElementId> lifeline(Point pointer) {
        return node(pointer).isPresent() || edge(pointer).isPresent() ? Optional.empty()
                : new Lifelines(view.shownScene()).near(drawing(pointer), LIFELINE_PX / view.viewport().zoom());
    }

    /** The group whose title is under the pointer, where neither a node nor an edge is. */
    Optional<ElementId> group(Point pointer) {
        return node(pointer).isPresent() || edge(pointer).isPresent() ? Optional.empty()
                : view.shownScene().groupAt(drawing(pointer)).map(SceneGroup::id);
    }

    /**
     * The end of a declared edge under the pointer: both ends of the selected edge, which lie above the cards, and
     * the arrow head of any other.
     */
    Optional<Grip> grip(Point pointer, Optional<EdgeKey> selected) {
        return selected.flatMap(key -> view.shownScene().edge(key)).flatMap(edge -> grip(edge, pointer, false))
                .or(() -> edge(pointer).flatMap(key -> view.shownScene().edge(key))
                        .flatMap(edge -> grip(edge, pointer, true)));
    }

    private Optional<Grip> grip(SceneEdge edge, Point pointer, boolean endOnly) {
        if (edge.edge().kind() != EdgeKind.DEPENDS_ON || view.viewport().zoom() < SceneView.CARD_ZOOM) {
            return Optional.empty();
        }
        Point end = edge.points().get(edge.points().size() - 1);
        if (isNear(end, pointer)) {
            return Optional.of(new Grip(edge.key(), true));
        }
        return !endOnly && isNear(edge.points().get(0), pointer) ? Optional.of(new Grip(edge.key(), false))
                : Optional.empty();
    }

    private boolean isNear(Point end, Point pointer) {
        Point at = drawing(pointer);
        return Math.hypot(at.x() - end.x(), at.y() - end.y()) * view.viewport().zoom() <= GRIP_REACH_PX;
    }

    /** The node whose name is under the pointer. */
    Optional<ElementId> name(Point pointer) {
        Point at = drawing(pointer);
        return card(pointer).filter(node -> node.text(CardPart.TITLE)
                .filter(text -> lineBox(node, text).contains(at)).isPresent()).map(SceneNode::id);
    }

    private static Box lineBox(SceneNode node, SceneText text) {
        double height = text.part().style().sizePx();
        return new Box(node.box().x() + text.x(), node.box().y() + text.baseline() - height, text.width(),
                height * 1.3);
    }

    private Point drawing(Point pointer) {
        return view.viewport().toDrawing(pointer);
    }
}

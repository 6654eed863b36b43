package dev.stackwright.app.canvas;

import dev.stackwright.app.project.BlockAdding;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.InOneGo;
import dev.stackwright.model.recipe.NewBlock;
import dev.stackwright.model.recipe.PutBetween;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds blocks as services: at a place, beside the selection, connected with it, or between two services. */
final class BlockAdder implements BlockAdding {

    private final CanvasParts parts;
    private final Blocks blocks;
    private final Connector connector;
    private final Consumer<ElementId> shown;

    /**
     * @param connector is told of the connections that are made
     * @param shown     shows the new node
     */
    BlockAdder(CanvasParts parts, Blocks blocks, Connector connector, Consumer<ElementId> shown) {
        this.parts = parts;
        this.blocks = blocks;
        this.connector = connector;
        this.shown = shown;
    }

    @Override
    public Optional<String> add(Technology block) {
        AddService adding = blocks.adding(block, parts.edits().snapshot(), besideSelection());
        return done(block, adding, adding, List.of()) ? Optional.empty()
                : Optional.of(Strings.text("blocks.refused", block.name()));
    }

    /** Adds the block at a place, or where the layout finds room. */
    boolean add(Technology block, Optional<Point> corner) {
        AddService adding = blocks.adding(block, parts.edits().snapshot(), corner.map(BlockAdder::position)
                .or(this::besideSelection));
        return done(block, adding, adding, List.of());
    }

    /** Adds the block with a connection to or from the selected service, as one edit; the layout finds the place. */
    boolean addConnected(Technology block, EdgeKey edge) {
        AddService adding = blocks.adding(block, parts.edits().snapshot(), Optional.empty());
        DependencyCondition condition = edge.to().name().equals(adding.spec().name())
                && !adding.spec().healthcheck().isEmpty() ? DependencyCondition.SERVICE_HEALTHY
                : DependencyCondition.SERVICE_STARTED;
        Recipe both = new InOneGo(Strings.text("canvas.edit.addConnected", adding.spec().name()), List.of(adding,
                new ConnectServices(edge.from().name(), edge.to().name(), Optional.of(condition))));
        return done(block, adding, both, List.of(edge));
    }

    /** Adds the block between the two ends of an edge, near a place. */
    boolean addBetween(Technology block, EdgeKey edge, Point corner) {
        Box wish = Box.at(corner, sizeOf(edge));
        Optional<NodePosition> place = FreePlace.isFree(wish, parts.view().shownScene())
                ? Optional.of(position(corner)) : Optional.empty();
        AddService adding = blocks.adding(block, parts.edits().snapshot(), place);
        ElementId added = ElementId.service(adding.spec().name());
        return done(block, adding, new PutBetween(adding, edge.from().name(), edge.to().name()),
                List.of(new EdgeKey(edge.from(), added), new EdgeKey(added, edge.to())));
    }

    private Size sizeOf(EdgeKey edge) {
        return parts.view().shownScene().node(edge.to()).map(SceneNode::box).orElse(Box.EMPTY).size();
    }

    private boolean done(Technology block, AddService adding, Recipe recipe, List<EdgeKey> connected) {
        boolean added = parts.edits().perform(recipe);
        if (added) {
            blocks.recent().used(block);
            shown.accept(ElementId.service(adding.spec().name()));
            connector.offerVariables(connected);
        }
        return added;
    }

    /**
     * How the block would be connected with the one service that is selected: what comes nearer to the users waits
     * for what stands behind it.
     *
     * @return empty where neither of them asks the other
     */
    Optional<EdgeKey> connection(Technology block) {
        Optional<ElementId> selected = parts.selection().nodes().stream().filter(ElementId::isService).findFirst()
                .filter(id -> parts.selection().nodes().size() == 1);
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        ElementId added = ElementId.service(NewBlock.freeName(block, parts.edits().snapshot()));
        Optional<ServiceKind> there = parts.edits().snapshot().compose().service(selected.get().name())
                .map(blocks.technologies().kinds()::of);
        return there.flatMap(kind -> Tier.order(kind, block.kind()))
                .map(ahead -> ahead ? new EdgeKey(selected.get(), added) : new EdgeKey(added, selected.get()));
    }

    private Optional<NodePosition> besideSelection() {
        return parts.selection().nodes().stream().map(parts.view().shownScene()::node).flatMap(Optional::stream)
                .map(SceneNode::box).reduce(Box::union).filter(box -> parts.selection().nodes().size() == 1)
                .map(box -> position(FreePlace.beside(box, parts.view().shownScene()).corner()));
    }

    private static NodePosition position(Point corner) {
        return new NodePosition(Math.rint(corner.x()), Math.rint(corner.y()));
    }
}

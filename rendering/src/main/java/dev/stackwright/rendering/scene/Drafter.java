package dev.stackwright.rendering.scene;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Scenario;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.diagram.DiagramRequest;
import dev.stackwright.rendering.diagram.DiagramSource;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.diagram.Seen;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.diagram.Views;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.layout.Placement;
import dev.stackwright.rendering.layout.Placer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws a stack from beginning to end: diagram, places, scene. Pure; usable on any thread. */
public final class Drafter {

    private final DiagramSource diagrams;
    private final Placer placer;
    private final SceneBuilder scenes;

    public Drafter(DiagramSource diagrams, Placer placer, SceneBuilder scenes) {
        this.diagrams = diagrams;
        this.placer = placer;
        this.scenes = scenes;
    }

    /**
     * Draws the stack; whatever has a place by hand or in the previous drawing stays there.
     *
     * @param previous the drawing before; {@link Drawing#EMPTY} for the first
     * @return the previous drawing itself where nothing in it has changed
     */
    public Drawing draw(Snapshot snapshot, Drawing previous) {
        return draw(snapshot, previous, ResolvedServices.NONE);
    }

    /** Draws the architecture with what other files of the project add. */
    public Drawing draw(Snapshot snapshot, Drawing previous, ResolvedServices resolved) {
        return draw(snapshot, previous, resolved, DrawingOptions.DEFAULT);
    }

    /**
     * Draws the stack with what other files of the project add.
     *
     * @param previous the drawing before of the same view; {@link Drawing#EMPTY} for the first
     */
    public Drawing draw(Snapshot snapshot, Drawing previous, ResolvedServices resolved, DrawingOptions options) {
        Diagram diagram = diagrams.of(new DiagramRequest(snapshot, previous.diagram(), resolved, options));
        if (options.view().kind() == ViewKind.SCENARIO) {
            return sequence(snapshot, diagram, previous, options);
        }
        Placement memory = previous.memory();
        Placement placement = placer.place(scenes.graph(diagram),
                snapshot.design().positions(options.placesKey()), memory);
        boolean sameLines = options.equals(previous.options()) && diagram.edges().equals(previous.diagram().edges())
                && diagram.groups().equals(previous.diagram().groups())
                && placement.routes().equals(memory.routes()) && previous.isPlacedAs(placement);
        if (sameLines && diagram.equals(previous.diagram())) {
            return previous;
        }
        Diagram seen = Seen.of(diagram, options);
        Placement places = scenes.places(diagram, seen, placement);
        return new Drawing(options, diagram, placement, sameLines
                ? scenes.withLinesOf(previous.scene(), seen, places)
                : scenes.build(seen, places, previous.scene()));
    }

    /** A scenario's places follow from its steps, wherever nodes were before. */
    private Drawing sequence(Snapshot snapshot, Diagram diagram, Drawing previous, DrawingOptions options) {
        String name = Views.settled(options.view(), snapshot).subject().orElse("");
        Scene scene = scenes.sequence(diagram, name,
                snapshot.design().landscape().scenarios().getOrDefault(name, Scenario.EMPTY));
        if (options.equals(previous.options()) && diagram.equals(previous.diagram())
                && scene.edges().equals(previous.scene().edges())) {
            return previous;
        }
        SortedMap<ElementId, Box> boxes = new TreeMap<>();
        scene.nodes().forEach(node -> boxes.put(node.id(), node.box()));
        return new Drawing(options, diagram, new Placement(boxes, Map.of()), scene);
    }

    /**
     * Lays out everything anew. The caller stores the places as the new ones.
     *
     * @param kept top left corners of the nodes that stay where they are
     */
    public Drawing arranged(Snapshot snapshot, ResolvedServices resolved, DrawingOptions options,
                            Map<ElementId, Point> kept) {
        Diagram diagram = diagrams.of(new DiagramRequest(snapshot, Drawing.EMPTY.diagram(), resolved, options));
        if (options.view().kind() == ViewKind.SCENARIO) {
            return sequence(snapshot, diagram, Drawing.EMPTY, options);
        }
        return drawn(options, diagram, placer.placeAnew(scenes.graph(diagram), kept), Scene.EMPTY);
    }

    /** Lays out some nodes anew among themselves, beside all others, which stay. */
    public Drawing arranged(Drawing drawing, Set<ElementId> nodes) {
        return drawn(drawing.options(), drawing.diagram(),
                placer.placePart(scenes.graph(drawing.diagram()), drawing.placement(), nodes), Scene.EMPTY);
    }

    /**
     * Takes hold of nodes to drag them.
     *
     * @param drawing the drawing at the beginning of the gesture, so that lines that made way come back
     * @param held    the dragged nodes; all nodes in a collapsed group move with it
     */
    public Drag drag(Drawing drawing, Set<ElementId> held) {
        if (drawing.options().view().kind() == ViewKind.SCENARIO) {
            return corners -> drawing.scene();
        }
        return drawing.isLarge() ? scenes.drag(drawing.scene(), held)
                : corners -> drawn(drawing.options(), drawing.diagram(),
                        drawing.memory().moved(drawing.ofNodes(corners)), drawing.scene()).scene();
    }

    private Drawing drawn(DrawingOptions options, Diagram diagram, Placement placement, Scene before) {
        Diagram seen = Seen.of(diagram, options);
        return new Drawing(options, diagram, placement,
                scenes.build(seen, scenes.places(diagram, seen, placement), before));
    }
}

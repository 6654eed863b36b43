package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import java.util.function.Supplier;

/** Begins to draw lines: what they mean depends on the view that is seen. */
final class Wiring {

    private final CanvasParts parts;
    private final StepDrawing steps;
    private final ConnectionLine line;
    private final Hint hint;
    private final Supplier<Connector> connector;

    /** @param connector is told of the connections that are made */
    Wiring(CanvasParts parts, StepDrawing steps, ConnectionLine line, Hint hint, Supplier<Connector> connector) {
        this.parts = parts;
        this.steps = steps;
        this.line = line;
        this.hint = hint;
        this.connector = connector;
    }

    /** A new line. */
    Gesture from(ElementId node) {
        return steps.isShown() ? new StepGesture(parts, steps, line, hint, node) : wired(new Wire.Fresh(node));
    }

    /** An end of a line that goes to another node. */
    Gesture of(Grip grip) {
        return wired(new Wire.Moved(grip));
    }

    private Gesture wired(Wire wire) {
        return parts.edits().canConnect() ? new ConnectGesture(parts.view(), parts.selection(), parts.edits(), line,
                hint, wire, connector.get()) : new RefusedGesture();
    }
}

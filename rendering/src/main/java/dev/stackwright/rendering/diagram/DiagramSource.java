package dev.stackwright.rendering.diagram;

/** Makes diagrams of stacks. Free of side effects: the same request, the same diagram. */
@FunctionalInterface
public interface DiagramSource {

    Diagram of(DiagramRequest request);
}

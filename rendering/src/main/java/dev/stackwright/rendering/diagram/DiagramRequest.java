package dev.stackwright.rendering.diagram;

import dev.stackwright.model.edit.Snapshot;

/**
 * What a diagram is made of.
 *
 * @param snapshot the project
 * @param before   the diagram before: what lines said that cannot be read at the moment is taken from there
 * @param resolved what other files of the project add
 * @param options  what is drawn
 */
public record DiagramRequest(Snapshot snapshot, Diagram before, ResolvedServices resolved, DrawingOptions options) {
}

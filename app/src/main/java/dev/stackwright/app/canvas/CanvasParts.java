package dev.stackwright.app.canvas;

import dev.stackwright.rendering.fx.SceneView;

/**
 * What the tools of the canvas work with.
 *
 * @param view      what is drawn
 * @param camera    which part of it is seen
 * @param selection what is selected
 * @param edits     the way to the project
 * @param focus     gives cards the keyboard
 */
record CanvasParts(SceneView view, Camera camera, CanvasSelection selection, CanvasEdits edits, CanvasFocus focus) {
}

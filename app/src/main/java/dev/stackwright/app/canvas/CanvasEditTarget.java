package dev.stackwright.app.canvas;

import dev.stackwright.app.project.EditTarget;

/** What the Edit menu does while the canvas has the keyboard. */
final class CanvasEditTarget implements EditTarget {

    private final CanvasSelection selection;
    private final CanvasVerbs verbs;

    CanvasEditTarget(CanvasSelection selection, CanvasVerbs verbs) {
        this.selection = selection;
        this.verbs = verbs;
    }

    /** Services are not cut and pasted yet. */
    @Override
    public void cut() {
    }

    @Override
    public void copy() {
    }

    @Override
    public void paste() {
    }

    @Override
    public void delete() {
        verbs.deleteSelected();
    }

    @Override
    public void selectAll() {
        selection.selectAll();
    }
}

package dev.stackwright.app.canvas;

import dev.stackwright.app.project.EditTarget;

/** What the Edit menu does while the canvas has the keyboard. */
final class CanvasEditTarget implements EditTarget {

    private final CanvasSelection selection;
    private final CanvasVerbs verbs;
    private final CanvasClipboard clipboard;

    CanvasEditTarget(CanvasSelection selection, CanvasVerbs verbs, CanvasClipboard clipboard) {
        this.selection = selection;
        this.verbs = verbs;
        this.clipboard = clipboard;
    }

    @Override
    public void cut() {
        clipboard.cut();
    }

    @Override
    public void copy() {
        clipboard.copy();
    }

    @Override
    public void paste() {
        clipboard.paste();
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

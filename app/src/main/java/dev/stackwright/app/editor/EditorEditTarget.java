package dev.stackwright.app.editor;

import dev.stackwright.app.project.EditTarget;

/** The commands of the Edit menu, done on the text. */
final class EditorEditTarget implements EditTarget {

    private final YamlArea area;

    EditorEditTarget(YamlArea area) {
        this.area = area;
    }

    @Override
    public void cut() {
        area.cut();
    }

    @Override
    public void copy() {
        area.copy();
    }

    @Override
    public void paste() {
        area.paste();
    }

    @Override
    public void delete() {
        if (area.getSelection().getLength() > 0) {
            area.replaceSelection("");
        } else {
            area.deleteNextChar();
        }
    }

    @Override
    public void selectAll() {
        area.selectAll();
    }
}

package dev.stackwright.app.shell;

import dev.stackwright.app.controls.DockSplit;
import dev.stackwright.app.preferences.DeskShape;
import dev.stackwright.app.preferences.DeskShape.Fronts;
import dev.stackwright.app.preferences.DeskShape.Part;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/** How the parts around the canvas share the room, and which of them are hidden. */
final class DeskLayout {

    private final Dock left;
    private final Dock foot;
    private final DockSplit columns;
    private final DockSplit rows;
    private final ReadOnlyObjectWrapper<Set<Part>> hidden = new ReadOnlyObjectWrapper<>(Set.of());

    DeskLayout(Dock left, Node centre, Node editor, Dock foot) {
        this.left = left;
        this.foot = foot;
        DeskShape shape = DeskShape.DEFAULT;
        columns = DockSplit.sideBySide(left, shape.leftPx(), centre, editor, shape.editorPx());
        rows = DockSplit.withFoot(columns, foot, shape.footPx());
    }

    /** All of it. */
    Node node() {
        return rows;
    }

    /**
     * @param choice        the choice whose page is open; empty for the overview
     * @param editorPercent size of the text, 100 for the normal one
     */
    DeskShape shape(String choice, int editorPercent) {
        return new DeskShape(columns.leadingPx(), columns.trailingPx(), rows.trailingPx(),
                new Fronts(left.front(), foot.front(), choice), editorPercent, hidden.get());
    }

    void take(DeskShape shape) {
        columns.setSizes(shape.leftPx(), shape.editorPx());
        rows.setSizes(0, shape.footPx());
        left.bringToFront(shape.fronts().left());
        foot.bringToFront(shape.fronts().foot());
        hide(shape.hidden());
    }

    /** @param factor size of the interface; 1 is the normal one */
    void zoom(double factor) {
        columns.zoom(factor);
        rows.zoom(factor);
    }

    ReadOnlyObjectProperty<Set<Part>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    boolean isShown(Part part) {
        return !hidden.get().contains(part);
    }

    void show(Part part, boolean shown) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(hidden.get());
        if (shown) {
            parts.remove(part);
        } else {
            parts.add(part);
        }
        hide(parts);
    }

    private void hide(Set<Part> parts) {
        hidden.set(Set.copyOf(parts));
        columns.showLeading(isShown(Part.LEFT));
        columns.showTrailing(isShown(Part.EDITOR));
        rows.showTrailing(isShown(Part.FOOT));
    }
}

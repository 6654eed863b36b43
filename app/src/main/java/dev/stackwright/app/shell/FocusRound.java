package dev.stackwright.app.shell;

import dev.stackwright.app.preferences.DeskShape.Part;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Takes the keyboard focus from one part of the window to the next that is shown. */
record FocusRound(Dock left, Node canvas, EditorTabs texts, Dock bottom, DeskLayout desk) {

    /** @param steps positive for the parts that follow the one with the focus, negative for those before */
    void move(int steps) {
        List<Node> parts = Stream.<Node>of(left, canvas, texts, bottom).filter(this::isShown).toList();
        Node owner = owner();
        int at = IntStream.range(0, parts.size()).filter(i -> isWithin(owner, parts.get(i))).findFirst()
                .orElse(steps > 0 ? -1 : 0);
        Node part = parts.get(Math.floorMod(at + steps, parts.size()));
        if (part instanceof Dock dock) {
            dock.select(dock.front());
        } else if (part == texts) {
            texts.front().requestEditorFocus();
        } else {
            part.requestFocus();
        }
    }

    /** True while the part has the focus. */
    boolean isIn(Part part) {
        return isWithin(owner(), nodeOf(part));
    }

    private Node owner() {
        return canvas.getScene().getFocusOwner();
    }

    private boolean isShown(Node part) {
        return Stream.of(Part.values()).noneMatch(hidden -> nodeOf(hidden) == part && !desk.isShown(hidden));
    }

    private Node nodeOf(Part part) {
        return switch (part) {
            case LEFT -> left;
            case EDITOR -> texts;
            case FOOT -> bottom;
        };
    }

    private static boolean isWithin(Node node, Node part) {
        return node != null && (node == part || isWithin(node.getParent(), part));
    }
}

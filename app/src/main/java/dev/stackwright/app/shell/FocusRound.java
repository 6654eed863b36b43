package dev.stackwright.app.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;

/**
 * The round the keyboard focus makes over the parts of a window.
 *
 * @param parts those that are shown, in the order of the round
 */
record FocusRound(List<Node> parts) {

    FocusRound {
        parts = List.copyOf(parts);
    }

    /**
     * Gives the focus to another part.
     *
     * @param owner what has the focus now
     * @param steps positive for the parts that follow its part, negative for those before
     */
    void move(Node owner, int steps) {
        int at = IntStream.range(0, parts.size()).filter(i -> isWithin(owner, parts.get(i))).findFirst()
                .orElse(steps > 0 ? -1 : 0);
        Node part = parts.get(Math.floorMod(at + steps, parts.size()));
        if (part instanceof Dock dock) {
            dock.select(dock.front());
        } else if (part instanceof EditorTabs texts) {
            texts.front().requestEditorFocus();
        } else {
            part.requestFocus();
        }
    }

    /** True where the node is the part or lies in it. */
    static boolean isWithin(Node node, Node part) {
        return node != null && (node == part || isWithin(node.getParent(), part));
    }
}

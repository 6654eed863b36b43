package dev.stackwright.app.panels.inspector;

import javafx.scene.Node;

/** Takes parts of a panel away and brings them back. */
final class Shown {

    private Shown() {
    }

    /** A part that is not shown takes no room either. */
    static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

package dev.stackwright.app.project;

import java.util.Optional;
import javafx.scene.Node;

/**
 * A part of the window that the commands of the Edit menu can act on. The part that has the keyboard focus gets
 * them; text fields need none, they know these commands themselves.
 */
public interface EditTarget {

    void cut();

    void copy();

    void paste();

    void delete();

    void selectAll();

    /** Makes the target act for the node and everything in it. */
    static void attach(Node node, EditTarget target) {
        node.getProperties().put(EditTarget.class, target);
    }

    /** The target of the node or of the nearest node around it. */
    static Optional<EditTarget> around(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(EditTarget.class) instanceof EditTarget target) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }
}

package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.MoveDependency;
import dev.stackwright.resources.Strings;

/** A dependency that is being drawn with the mouse: one end stays, the other follows the pointer. */
sealed interface Wire {

    /** The node at the end that stays. */
    ElementId fixed();

    /** True where the loose end is the one with the arrow head. */
    boolean isLooseAtEnd();

    /** What drawing it to a node does. */
    Recipe recipe(ElementId node);

    /** The edge that is there afterwards. */
    EdgeKey key(ElementId node);

    /** True where drawing it to the node leaves everything as it is. */
    boolean isAt(ElementId node);

    /** What the pointer says over no node. */
    String hint();

    /** What the pointer says over a node. */
    String hint(ElementId node);

    /** A dependency that is not there yet. */
    record Fresh(ElementId from) implements Wire {

        @Override
        public ElementId fixed() {
            return from;
        }

        @Override
        public boolean isLooseAtEnd() {
            return true;
        }

        @Override
        public Recipe recipe(ElementId node) {
            return Connections.connecting(from, node);
        }

        @Override
        public EdgeKey key(ElementId node) {
            return new EdgeKey(from, node);
        }

        @Override
        public boolean isAt(ElementId node) {
            return node.equals(from);
        }

        @Override
        public String hint() {
            return Strings.text("canvas.connect.start", from.name());
        }

        @Override
        public String hint(ElementId node) {
            return Strings.text("canvas.connect.to", from.name(), node.name());
        }
    }

    /** A dependency that is moved by one of its ends. */
    record Moved(Grip grip) implements Wire {

        @Override
        public ElementId fixed() {
            return grip.fixed();
        }

        @Override
        public boolean isLooseAtEnd() {
            return grip.atEnd();
        }

        @Override
        public Recipe recipe(ElementId node) {
            EdgeKey moved = key(node);
            return new MoveDependency(grip.edge().from().name(), grip.edge().to().name(), moved.from().name(),
                    moved.to().name());
        }

        @Override
        public EdgeKey key(ElementId node) {
            return grip.at(node);
        }

        @Override
        public boolean isAt(ElementId node) {
            return node.equals(grip.fixed()) || node.equals(grip.loose());
        }

        @Override
        public String hint() {
            return Strings.text(grip.atEnd() ? "canvas.reconnect.end" : "canvas.reconnect.begin",
                    grip.fixed().name(), grip.loose().name());
        }

        @Override
        public String hint(ElementId node) {
            EdgeKey moved = key(node);
            return Strings.text("canvas.connect.to", moved.from().name(), moved.to().name());
        }
    }
}

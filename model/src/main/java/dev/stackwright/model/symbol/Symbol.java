package dev.stackwright.model.symbol;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.FileKey;
import java.util.Optional;

/**
 * Something of a project that has a name. Two places that name the same have equal symbols.
 *
 * @param scope where the name counts: empty for the whole project; of an anchor its file and its turn among those of
 *              that name, of a service in a file that others only extend from that file
 */
public record Symbol(SymbolKind kind, String name, String scope) implements Comparable<Symbol> {

    public static Symbol of(SymbolKind kind, String name) {
        return new Symbol(kind, name, "");
    }

    static Symbol anchor(String name, FileKey file, int turn) {
        return new Symbol(SymbolKind.ANCHOR, name, file.name() + "#" + turn);
    }

    public boolean isProjectWide() {
        return scope.isEmpty();
    }

    /** The element it is across all views; empty for what is no element. */
    public Optional<ElementId> element() {
        return kind.section().filter(section -> isProjectWide()).map(section -> new ElementId(section, name));
    }

    @Override
    public int compareTo(Symbol other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : name.compareTo(other.name);
        return order != 0 ? order : scope.compareTo(other.scope);
    }

    @Override
    public String toString() {
        return kind + " " + name + (isProjectWide() ? "" : " of " + scope);
    }
}

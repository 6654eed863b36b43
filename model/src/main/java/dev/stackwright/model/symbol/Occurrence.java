package dev.stackwright.model.symbol;

import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.text.Range;

/**
 * One place that names a symbol.
 *
 * @param file  the file it stands in
 * @param range exactly the characters of the name
 */
public record Occurrence(Symbol symbol, FileKey file, Range range, Role role) {

    /** What naming it there does. */
    public enum Role {
        /** Says what it is: the key of a section, an anchor, a line of the file of variables. */
        DEFINITION,
        /** Uses it by its name. */
        REFERENCE,
        /** Names a service as a host within a value: in a URL, an address, an option. */
        HOST,
        /** Hands a variable on to a container under its own name. */
        HANDED
    }

    public boolean isDefinition() {
        return role == Role.DEFINITION;
    }
}

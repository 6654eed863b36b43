package dev.stackwright.app.panels.inspector;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Origin;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.util.Optional;

/**
 * One text of a service.
 *
 * @param raw       as written, variables unresolved; empty where nothing is written
 * @param resolved  what it is with variables at their defaults; empty where it has no variables
 * @param inherited where it comes from when it is not written in the service itself; otherwise empty
 */
record FieldFact(String raw, String resolved, String inherited) {

    static final FieldFact NOTHING = new FieldFact("", "", "");

    static FieldFact of(Optional<TextValue> value, TextDocument text) {
        return value.map(found -> of(found.raw(), found.origin(), text)).orElse(NOTHING);
    }

    static FieldFact of(String raw, Origin origin, TextDocument text) {
        String resolved = Interpolation.isIn(raw) ? Interpolation.withDefaults(raw) : "";
        return new FieldFact(raw, resolved, inheritance(origin, text));
    }

    boolean hasVariables() {
        return Interpolation.isIn(raw);
    }

    /** One sentence for a badge; empty for an own value. */
    static String inheritance(Origin origin, TextDocument text) {
        int line = text.positionOf(origin.range().start()).line();
        return switch (origin.kind()) {
            case OWN -> "";
            case MERGE -> Strings.text("inspector.inherited.merge", line);
            case ALIAS -> Strings.text("inspector.inherited.alias", line);
        };
    }
}

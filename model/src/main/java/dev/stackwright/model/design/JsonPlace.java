package dev.stackwright.model.design;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.stackwright.model.text.Position;
import java.io.IOException;

/** Finds where in a JSON text a value stands. */
final class JsonPlace {

    private static final Position START = new Position(1, 1);

    private JsonPlace() {
    }

    /** The place of the value a JSON pointer names; the start of the text where there is none. */
    static Position of(String text, String pointer) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isValue = token.isStructStart() || token.isScalarValue();
                if (isValue && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return of(parser.currentTokenLocation());
                }
            }
            return START;
        } catch (IOException e) {
            return START;
        }
    }

    static Position of(JsonLocation location) {
        return location == null
                ? START
                : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}

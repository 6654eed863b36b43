package dev.stackwright.app.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON field by field as it comes, so that a run over many files needs no memory for what is told. */
final class JsonText {

    private final JsonGenerator json;

    JsonText(Writer out) {
        try {
            json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out);
        } catch (IOException e) {
            throw failed(e);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /** A step of writing. */
    private interface Step {
        void write() throws IOException;
    }

    private JsonText does(Step step) {
        try {
            step.write();
            return this;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(IOException cause) {
        return new UncheckedIOException("cannot write JSON", cause);
    }

    JsonText startObject() {
        return does(json::writeStartObject);
    }

    JsonText startObject(String name) {
        return does(() -> json.writeObjectFieldStart(name));
    }

    JsonText endObject() {
        return does(json::writeEndObject);
    }

    JsonText startArray(String name) {
        return does(() -> json.writeArrayFieldStart(name));
    }

    JsonText endArray() {
        return does(json::writeEndArray);
    }

    JsonText field(String name, String value) {
        return does(() -> json.writeStringField(name, value));
    }

    JsonText field(String name, Optional<String> value) {
        value.ifPresent(text -> field(name, text));
        return this;
    }

    JsonText field(String name, int value) {
        return does(() -> json.writeNumberField(name, value));
    }

    JsonText field(String name, BigDecimal value) {
        return does(() -> json.writeNumberField(name, value));
    }

    JsonText field(String name, boolean value) {
        return does(() -> json.writeBooleanField(name, value));
    }

    JsonText texts(String name, Collection<String> values) {
        startArray(name);
        values.forEach(value -> does(() -> json.writeString(value)));
        return endArray();
    }

    /** An array of objects, each filled by the writer. */
    <T> JsonText objects(String name, Collection<T> values, Consumer<T> writer) {
        startArray(name);
        for (T value : values) {
            startObject();
            writer.accept(value);
            endObject();
        }
        return endArray();
    }

    /** Ends the text with a line ending. */
    void finish() {
        does(() -> {
            json.writeRaw('\n');
            json.flush();
        });
    }
}

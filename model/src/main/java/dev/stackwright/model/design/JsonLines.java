package dev.stackwright.model.design;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Facts for programs: one JSON object a line. */
public final class JsonLines {

    private JsonLines() {
    }

    /**
     * The objects in their order, each with a line feed behind it.
     *
     * @param objects values by field in the order of the fields: texts, and lists of texts
     */
    public static String of(List<Map<String, Object>> objects) {
        StringWriter lines = new StringWriter();
        for (Map<String, Object> object : objects) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
                json.writeStartObject();
                for (Map.Entry<String, Object> field : object.entrySet()) {
                    json.writeFieldName(field.getKey());
                    write(json, field.getValue());
                }
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write a line of JSON", e);
            }
            lines.append(line.getBuffer()).append('\n');
        }
        return lines.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString(text.toString());
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}

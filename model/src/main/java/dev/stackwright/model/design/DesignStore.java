package dev.stackwright.model.design;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stackwright.model.text.Position;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the text of a design file into a design and back. Reading never throws; fields this version does not
 * know are kept in the design and written back. The text is made for comparing: sorted keys, one fact a line,
 * sections only when they hold something.
 */
public final class DesignStore {

    /** The version of the format that this program writes. */
    public static final int SCHEMA = 1;

    private static final String MARK_OF_CONFLICT = "<<<<<<<";

    /** Loaded with the first design file that is read: most stacks have none, and loading takes a while. */
    private static final class Json {

        private static final ObjectMapper MAPPER = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    private DesignStore() {
    }

    /** The design file of a compose file: {@code compose.yaml} has {@code compose.stackwright.json} beside it. */
    public static Path fileBeside(Path compose) {
        String name = compose.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.endsWith(".yaml") || lower.endsWith(".yml") ? name.lastIndexOf('.') : name.length();
        String base = dot == 0 ? name : name.substring(0, dot);
        return compose.resolveSibling(base + ".stackwright.json");
    }

    /** Reads the text of a design file. */
    public static DesignReading read(String text) {
        if (text.isBlank()) {
            return DesignReading.broken(new DesignProblem(new Position(1, 1), "The design file is empty.",
                    "Delete it to begin with an empty design, or restore it from version control."));
        }
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            return understood(Json.MAPPER.readValue(parser, Object.class), text);
        } catch (JsonProcessingException e) {
            return DesignReading.broken(broken(e, text));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    /** The text of the design file, ending with a line feed. */
    public static String write(Design design) {
        return DesignText.of(SCHEMA, DesignFields.of(design));
    }

    private static DesignReading understood(Object read, String text) {
        try {
            JsonFields root = JsonFields.root(read);
            Optional<BigInteger> schema = root.wholeNumber("schema");
            if (schema.filter(version -> version.signum() <= 0).isPresent()) {
                throw new WrongJson("/schema", "a version from 1");
            }
            boolean later = schema.filter(version -> version.compareTo(BigInteger.valueOf(SCHEMA)) > 0).isPresent();
            return later ? later(read, schema.get(), text) : DesignReading.of(DesignReader.read(root));
        } catch (WrongJson wrong) {
            return DesignReading.broken(wrongType(wrong, text));
        }
    }

    /** What a later version wrote is shown as far as it is understood, and never written. */
    private static DesignReading later(Object read, BigInteger schema, String text) {
        DesignProblem problem = new DesignProblem(JsonPlace.of(text, "/schema"),
                "The design file has schema " + schema + "; this version writes schema " + SCHEMA
                        + " and leaves the file as it is.",
                "Update Stackwright to change the design; the compose file can be edited and saved as usual.");
        try {
            JsonFields root = JsonFields.root(read);
            root.wholeNumber("schema");
            return DesignReading.readOnly(DesignReader.read(root), problem);
        } catch (WrongJson changedFormat) {
            return DesignReading.broken(problem);
        }
    }

    private static DesignProblem wrongType(WrongJson wrong, String text) {
        return new DesignProblem(JsonPlace.of(text, wrong.pointer()),
                wrong.name() + " should be " + wrong.expected() + ".",
                "Correct the value, or take this entry out; until then the file is not written.");
    }

    private static DesignProblem broken(JsonProcessingException e, String text) {
        Position place = JsonPlace.of(e.getLocation());
        if (text.contains(MARK_OF_CONFLICT)) {
            return new DesignProblem(place, "The file holds the marks of a merge conflict.",
                    "Resolve the conflict: keep the lines you want and delete the marks.");
        }
        String said = Optional.ofNullable(e.getOriginalMessage()).orElse("unknown error").lines().findFirst()
                .orElse("").replaceAll("\\s*\\(start marker.*|\\s*\\[truncated.*", "");
        return new DesignProblem(place, "This is not well-formed JSON: " + said + ".",
                "Correct the line, or restore the file from version control; until then the file is not written.");
    }
}

package dev.stackwright.model.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads the studio's own data files into plain maps, lists and texts. Every scalar stays text, so that a tag of
 * {@code 8.0} or a port of {@code 5432} is never retyped.
 */
public final class PlainYaml {

    private PlainYaml() {
    }

    /**
     * @return a {@code Map<String, Object>}, a {@code List<Object>} or a {@code String}; an empty list for an
     *         empty text
     * @throws IllegalArgumentException when the text is not well-formed YAML; the message says where
     */
    public static Object load(String text) {
        return PlainLines.read(text).orElseGet(() -> loadAny(text));
    }

    /** As {@link #load}, for all of YAML. */
    static Object loadAny(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
            Object loaded = new Load(settings).loadFromString(text);
            return loaded == null ? List.of() : loaded;
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}

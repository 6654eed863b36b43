package dev.stackwright.resources;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of the window, by screen and purpose: {@code findings.empty}. Placeholders are written {@code {0}},
 * quotation marks and apostrophes as they are.
 */
public final class Strings {

    private static final Map<String, String> ENGLISH = read("strings/en.properties");

    private Strings() {
    }

    /**
     * The text with its placeholders filled.
     *
     * @throws IllegalArgumentException when there is no text of that key
     */
    public static String text(String key, Object... values) {
        String text = ENGLISH.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of {@code key.one} or {@code key.many} with the number in place of {@code {0}}. */
    public static String counted(String key, long number) {
        return text(key + (number == 1 ? ".one" : ".many"), number);
    }

    public static Set<String> keys() {
        return ENGLISH.keySet();
    }

    private static Map<String, String> read(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return Map.copyOf(texts);
    }
}

package dev.stackwright.model.yaml;

import java.util.Set;

/**
 * A scalar. An empty value ({@code key:} with nothing behind it) is a plain scalar of length 0 right behind its
 * indicator.
 *
 * @param value what it says, unquoted and unescaped
 */
public record YamlScalar(NodePlace place, String value, ScalarStyle style) implements YamlNode {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    @Override
    public boolean isNull() {
        return style == ScalarStyle.PLAIN && NULLS.contains(value)
                && !tag().filter("tag:yaml.org,2002:str"::equals).isPresent();
    }

    /** True where nothing at all is written for the value. */
    public boolean isAbsent() {
        return contentStart() == end();
    }
}

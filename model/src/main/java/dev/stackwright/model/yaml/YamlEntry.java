package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import java.util.Optional;

/** One key with its value. A missing value is an absent {@link YamlScalar}. */
public record YamlEntry(YamlNode key, YamlNode value) {

    public static final String MERGE_KEY = "<<";

    /** The key's text; empty for a key that is not a scalar. */
    public Optional<String> name() {
        return key instanceof YamlScalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }

    public boolean isNamed(String name) {
        return key instanceof YamlScalar scalar && scalar.value().equals(name);
    }

    /** True for {@code <<}, which is a merge key only when it is not quoted. */
    public boolean isMerge() {
        return key instanceof YamlScalar scalar && scalar.style() == ScalarStyle.PLAIN
                && scalar.value().equals(MERGE_KEY);
    }

    public int start() {
        return key.start();
    }

    public int end() {
        return Math.max(key.end(), value.end());
    }

    public Range range() {
        return new Range(start(), end());
    }
}

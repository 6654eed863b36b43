package dev.stackwright.model.yaml;

/** Limits that keep a hostile or accidental file from taking the program down. */
public final class YamlLimits {

    /** Deepest nesting that is read. Real compose files stay under 15. */
    public static final int MAX_DEPTH = 200;

    /** Longest text that is read, in UTF-16 units. Real compose files stay under 1 MB. */
    public static final int MAX_LENGTH = 4 * 1024 * 1024;

    /** Most values that are read, with every alias written out. */
    public static final int MAX_VALUES = 1_000_000;

    private YamlLimits() {
    }
}

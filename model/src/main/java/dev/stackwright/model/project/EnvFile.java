package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.util.List;

/**
 * A file of variables as written; what a line means depends on the variables that are set around it.
 *
 * @param lines  the statements in their order
 * @param faults what cannot be read
 */
record EnvFile(List<Line> lines, List<Fault> faults) {

    /** How a value is written. */
    enum Quoting {
        /** A name alone: the value of the shell counts. */
        NO_VALUE,
        /** Variables are replaced. */
        UNQUOTED,
        /** Everything counts as it stands. */
        SINGLE,
        /** Escapes and variables are replaced. */
        DOUBLE
    }

    /**
     * One statement.
     *
     * @param name    the variable
     * @param at      the characters of the name
     * @param quoting how the value is written
     * @param value   the value without quotes, escapes and variables as written
     * @param range   the characters of the value with its quotes
     */
    record Line(String name, Range at, Quoting quoting, String value, Range range) {
    }

    /**
     * One place that cannot be read.
     *
     * @param refused true where Docker Compose refuses the file because of it, false where it reads past it
     */
    record Fault(Range range, String message, String remedy, boolean refused) {
    }

    EnvFile {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    static EnvFile of(String text) {
        return new EnvFileReader(text, false).read();
    }

    /** A file in the format {@code raw}: everything behind the equals sign counts as it stands. */
    static EnvFile raw(String text) {
        return new EnvFileReader(text, true).read();
    }
}

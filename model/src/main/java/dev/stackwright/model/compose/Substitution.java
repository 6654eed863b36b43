package dev.stackwright.model.compose;

import dev.stackwright.model.compose.Interpolation.Variable;
import java.util.Optional;

/**
 * Replaces the variables of texts as Docker Compose does (Compose Specification, section "Interpolation"). A dollar
 * sign that begins no variable stays; a text that would grow beyond any use is cut.
 */
public final class Substitution {

    /** Longest text that comes out, in UTF-16 units. */
    public static final int MAX_LENGTH = 1_000_000;

    private final Variables variables;

    /** What a text is replaced with, and who is told of it. */
    @FunctionalInterface
    public interface Variables {

        /** The value of a variable; empty where it is not set. */
        Optional<String> value(String name);

        /**
         * A variable was replaced.
         *
         * @param variable with offsets in the outermost text
         * @param value    what the environment gives for it; empty where it is not set
         */
        default void replaced(Variable variable, Optional<String> value) {
        }

        /**
         * A brace behind a dollar sign begins nothing that can be read.
         *
         * @param offset of the dollar sign, in the outermost text
         */
        default void unreadable(int offset) {
        }

        /** The text became longer than {@link #MAX_LENGTH}, and was cut. */
        default void tooLong() {
        }
    }

    public Substitution(Variables variables) {
        this.variables = variables;
    }

    public String of(String text) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(text, 0, 0, out);
        if (out.length() > MAX_LENGTH) {
            variables.tooLong();
            out.setLength(MAX_LENGTH);
        }
        return out.toString();
    }

    private void append(String text, int shift, int depth, StringBuilder out) {
        int i = 0;
        int unreadable = 0;
        for (int dollar = text.indexOf('$'); dollar >= 0 && out.length() <= MAX_LENGTH
                && unreadable < Interpolation.MAX_UNREADABLE; dollar = text.indexOf('$', i)) {
            out.append(text, i, dollar);
            if (text.startsWith("$$", dollar)) {
                out.append('$');
                i = dollar + 2;
                continue;
            }
            Variable variable = Interpolation.at(text, dollar);
            if (variable == null) {
                if (text.startsWith("${", dollar)) {
                    variables.unreadable(shift + dollar);
                    unreadable++;
                }
                out.append('$');
                i = dollar + 1;
            } else {
                replace(variable, shift, depth, out);
                i = variable.end();
            }
        }
        if (i < text.length()) {
            out.append(text, i, text.length());
        }
    }

    private void replace(Variable variable, int shift, int depth, StringBuilder out) {
        Optional<String> set = variables.value(variable.name());
        variables.replaced(variable.shifted(shift), set);
        boolean emptyCountsAsUnset = variable.operator().startsWith(":");
        boolean present = set.isPresent() && !(emptyCountsAsUnset && set.get().isEmpty());
        boolean isAlternative = variable.operator().endsWith("+");
        boolean takesOperand = isAlternative ? present : !present && variable.defaultValue().isPresent();
        if (!takesOperand) {
            out.append(isAlternative ? "" : set.orElse(""));
        } else if (depth < Interpolation.MAX_NESTING) {
            String operand = variable.operand();
            append(operand, shift + variable.end() - 1 - operand.length(), depth + 1, out);
        }
    }
}

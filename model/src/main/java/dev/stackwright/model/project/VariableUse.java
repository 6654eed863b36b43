package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * One place at which a variable is used.
 *
 * @param name     the variable
 * @param file     the file that uses it
 * @param range    the characters of the scalar it stands in
 * @param value    what the environment gives; empty where it is not set
 * @param operator as {@code Interpolation.Variable} has it; empty where none is written
 * @param operand  what stands behind the operator, as written
 */
public record VariableUse(String name, SourceFile file, Range range, Optional<String> value, String operator,
                          String operand) {

    public boolean isSet() {
        return value.isPresent();
    }

    /** What counts where it is not set, as written; empty where there is no default. */
    public Optional<String> fallback() {
        return operator.equals(":-") || operator.equals("-") ? Optional.of(operand) : Optional.empty();
    }

    /** True where the project is refused without it. */
    public boolean required() {
        return operator.equals(":?") || operator.equals("?");
    }

    /** True where the project is refused, since it is required and has no value. */
    public boolean isMissing() {
        return required() && (value.isEmpty() || operator.startsWith(":") && value.get().isEmpty());
    }

    /** True where an empty text takes its place, since nobody sets it and nothing else is said. */
    public boolean leavesEmpty() {
        return value.isEmpty() && operator.isEmpty();
    }
}

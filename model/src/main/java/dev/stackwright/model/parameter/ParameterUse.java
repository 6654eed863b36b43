package dev.stackwright.model.parameter;

import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;

/**
 * One place at which a variable is used.
 *
 * @param file     the file that uses it
 * @param range    the characters of the variable there, or of the value it stands in
 * @param path     the keys that lead there from the top; items of lists count from 0
 * @param operator as the compose file writes it, such as {@code :-}; empty where none is written
 * @param operand  what stands behind the operator
 * @param passedOn true where the value of the environment is handed to a service under its own name
 */
public record ParameterUse(SourceFile file, Range range, List<String> path, String operator, String operand,
                           boolean passedOn) {

    private static final String SERVICES = "services";

    public ParameterUse {
        path = List.copyOf(path);
    }

    /** The default; empty where there is none. */
    public Optional<String> fallback() {
        return operator.equals(":-") || operator.equals("-") ? Optional.of(operand) : Optional.empty();
    }

    /** True where the project is refused without it. */
    public boolean isRequired() {
        return operator.equals(":?") || operator.equals("?");
    }

    /** True where only that it is set counts, and not its value. */
    public boolean isSwitch() {
        return operator.equals(":+") || operator.equals("+");
    }

    /** From 1. */
    public int line() {
        return file.position(range).line();
    }

    /** The service it is used in; empty for another part of the file. */
    public Optional<String> service() {
        return path.size() > 1 && path.get(0).equals(SERVICES) ? Optional.of(path.get(1)) : Optional.empty();
    }

    /** The place as people say it: {@code api.environment.LOG_LEVEL}. */
    public String where() {
        List<String> shown = service().isPresent() ? path.subList(1, path.size()) : path;
        return String.join(".", shown);
    }

    /** The last key of the path that is a name. */
    public String key() {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (!path.get(i).chars().allMatch(Character::isDigit)) {
                return path.get(i);
            }
        }
        return "";
    }
}

package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * One place at which a variable is used.
 *
 * @param name      the variable
 * @param file      the file that uses it
 * @param range     the characters of the scalar it stands in
 * @param value     what the environment gives; empty where it is not set
 * @param fallback  what counts where it is not set, as written; empty where there is no default
 * @param required  true where the project is refused without it
 */
public record VariableUse(String name, SourceFile file, Range range, Optional<String> value,
                          Optional<String> fallback, boolean required) {

    public boolean isSet() {
        return value.isPresent();
    }
}

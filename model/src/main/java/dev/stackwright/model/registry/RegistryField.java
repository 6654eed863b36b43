package dev.stackwright.model.registry;

import dev.stackwright.model.catalog.DataEntry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Something a registry has to be told: an account, a region, a project.
 *
 * @param id       as the templates name it
 * @param label    as people call it
 * @param example  a value that could stand there
 * @param optional true where nothing may stand there
 * @param sameAs   the field whose value it has where nothing else is said; empty for none
 * @param pattern  what a value is made of
 * @param wrong    what to say of another one
 */
public record RegistryField(String id, String label, String example, boolean optional, Optional<String> sameAs,
                            Pattern pattern, String wrong) {

    static RegistryField of(DataEntry entry) {
        entry.allowing("id", "label", "example", "optional", "sameAs", "pattern", "wrong");
        RegistryField field = new RegistryField(entry.text("id"), entry.text("label"), entry.text("example"),
                entry.flag("optional"), entry.optionalText("sameAs"), pattern(entry), entry.text("wrong"));
        if (field.problem(field.example()).isPresent()) {
            throw entry.bad("example", "does not keep to the pattern");
        }
        return field;
    }

    private static Pattern pattern(DataEntry entry) {
        try {
            return Pattern.compile(entry.text("pattern"));
        } catch (PatternSyntaxException e) {
            throw entry.bad("pattern", "is no pattern: " + e.getDescription());
        }
    }

    /** What is wrong with a value; empty where nothing is. */
    public Optional<String> problem(String value) {
        if (value.isEmpty()) {
            return optional ? Optional.empty() : Optional.of(label + " is missing.");
        }
        return pattern.matcher(value).matches() ? Optional.empty() : Optional.of(wrong);
    }
}

package dev.stackwright.rendering.handoff;

import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.design.ParameterNote;
import java.util.List;
import java.util.Optional;

/**
 * One variable of a compose file.
 *
 * @param name     its name
 * @param uses     where it is used, in the order of the text
 * @param defaults the different defaults it has, in the order of the text
 * @param required true when the stack refuses to start without it
 * @param optional true when some place only asks whether it is set at all
 * @param note     what people say of it
 */
public record StackVariable(String name, List<Use> uses, List<String> defaults, boolean required, boolean optional,
                            ParameterNote note) {

    /**
     * One place.
     *
     * @param where service and attribute, for example {@code api.environment.LOG_LEVEL}
     * @param line  from 1
     */
    public record Use(String where, int line) {

        @Override
        public String toString() {
            return where + " (line " + line + ")";
        }
    }

    public StackVariable {
        uses = List.copyOf(uses);
        defaults = List.copyOf(defaults);
    }

    /**
     * True where people say so; otherwise for a name that says so, for what is written into a variable whose name says
     * so, and for credentials.
     */
    public boolean isSecret() {
        return note.secret().orElseGet(this::looksSecret);
    }

    private boolean looksSecret() {
        return SecretNames.isSecret(name) || defaults.stream().anyMatch(SecretNames::carriesPassword) || uses.stream()
                .map(use -> use.where().substring(use.where().lastIndexOf('.') + 1)).anyMatch(SecretNames::isSecret);
    }

    /** The one default, where all places agree on it and it is no secret. */
    public Optional<String> plainDefault() {
        return defaults.size() == 1 && !isSecret() && defaults.get(0).indexOf('$') < 0
                ? Optional.of(defaults.get(0)) : Optional.empty();
    }
}

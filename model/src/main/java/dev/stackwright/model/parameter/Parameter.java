package dev.stackwright.model.parameter;

import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.design.ParameterNote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One variable of a project.
 *
 * @param name     its name
 * @param uses     where it is used, in the order of the files; empty for one that only the file of variables sets
 * @param note     what people say of it
 * @param proposal a meaning that its place suggests; empty where none does
 * @param setting  where it gets its value here
 */
public record Parameter(String name, List<ParameterUse> uses, ParameterNote note, Optional<String> proposal,
                        Setting setting) {

    /**
     * What sets a variable.
     *
     * @param inFile what the file of variables says; empty where it says nothing
     * @param around what the shell says, which wins; empty where it says nothing
     */
    public record Setting(Optional<String> inFile, Optional<String> around) {

        public static final Setting NONE = new Setting(Optional.empty(), Optional.empty());

        /** What counts. */
        public Optional<String> value() {
            return around.or(() -> inFile);
        }
    }

    /** How it stands with the value of a variable. */
    public enum State {
        /** It has a value. */
        SET,
        /** A default takes its place. */
        DEFAULT,
        /** Nothing takes its place, and that is refused. */
        MISSING,
        /** Nothing takes its place. */
        EMPTY,
        /** No compose file uses it. */
        UNUSED
    }

    public Parameter {
        uses = List.copyOf(uses);
    }

    /** The different defaults of its places, in their order. */
    public List<String> defaults() {
        return uses.stream().flatMap(use -> use.fallback().stream()).distinct().toList();
    }

    /** True where the project is refused without it. */
    public boolean isRequired() {
        return uses.stream().anyMatch(ParameterUse::isRequired);
    }

    /** True where people say so, and otherwise where its name, its places or its defaults do. */
    public boolean isSecret() {
        return note.secret().orElseGet(this::looksSecret);
    }

    /** True where its name, its places or its defaults say that it is a secret. */
    public boolean looksSecret() {
        return SecretNames.isSecret(name) || defaults().stream().anyMatch(SecretNames::carriesPassword)
                || uses.stream().filter(use -> use.path().contains("environment")).map(ParameterUse::key)
                        .anyMatch(SecretNames::isSecret);
    }

    /** What it is for: as people wrote it, or as its place suggests. */
    public Optional<String> meaning() {
        return note.meaning().or(() -> proposal);
    }

    /** The services that use it, each once. */
    public List<String> services() {
        return uses.stream().flatMap(use -> use.service().stream()).distinct().toList();
    }

    public State state() {
        if (uses.isEmpty()) {
            return State.UNUSED;
        }
        Optional<String> value = setting.value();
        boolean isMissing = uses.stream().anyMatch(use -> use.isRequired()
                && (value.isEmpty() || value.get().isEmpty() && use.operator().startsWith(":")));
        if (isMissing) {
            return State.MISSING;
        }
        if (value.isPresent()) {
            return State.SET;
        }
        Stream<ParameterUse> asking = uses.stream().filter(use -> !use.isSwitch() && !use.passedOn());
        return asking.anyMatch(use -> use.fallback().isEmpty()) ? State.EMPTY : State.DEFAULT;
    }
}

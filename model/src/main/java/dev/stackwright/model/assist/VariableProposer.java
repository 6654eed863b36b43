package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.compose.Interpolation;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proposes the variables of the file behind a dollar sign and a brace. */
final class VariableProposer implements Proposer {

    @Override
    public Stream<Proposal> at(Asked asked) {
        if (asked.place().role() == Role.TEXT || nameStart(asked.typed()).isEmpty()) {
            return Stream.empty();
        }
        Map<String, String> known = new TreeMap<>();
        asked.files().map(file -> file.tree().text().text()).flatMap(text -> Interpolation.variablesIn(text).stream())
                .filter(variable -> !variable.name().isBlank())
                .forEach(variable -> known.merge(variable.name(),
                        variable.defaultValue().filter(text -> !text.isEmpty()).map(value -> "default " + value)
                                .orElse(""), (one, other) -> one.isEmpty() ? other : one));
        asked.around().variables().forEach((name, from) -> known.merge(name, from, (here, there) -> there));
        String after = asked.text().text().substring(asked.place().caret());
        boolean isClosed = after.startsWith("}") || after.startsWith(":");
        return known.entrySet().stream().map(variable -> new Proposal(Proposal.Kind.VARIABLE, variable.getKey(),
                variable.getValue(), "", Insertion.of(variable.getKey() + (isClosed ? "" : "}"))));
    }

    /** Where the name of the variable that is being typed begins in the word; empty where none is. */
    static OptionalInt nameStart(String typed) {
        int open = typed.lastIndexOf("${");
        boolean isName = open >= 0 && typed.substring(open + 2).matches("[A-Za-z_]?\\w*")
                && (open == 0 || typed.charAt(open - 1) != '$');
        return isName ? OptionalInt.of(open + 2) : OptionalInt.empty();
    }
}

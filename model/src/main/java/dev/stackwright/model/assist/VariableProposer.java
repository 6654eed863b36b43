package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.assist.Proposal.Insertion;
import dev.stackwright.model.compose.Interpolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Proposes the variables of the file behind a dollar sign and a brace. */
final class VariableProposer implements Proposer {

    @Override
    public Stream<Proposal> at(Asked asked) {
        if (asked.place().role() == Role.TEXT || nameStart(asked.typed()).isEmpty()) {
            return Stream.empty();
        }
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Interpolation.Variable variable : Interpolation.variablesIn(asked.text().text())) {
            defaults.merge(variable.name(), variable.operator().contains("-") ? variable.operand() : "",
                    (one, other) -> one.isEmpty() ? other : one);
        }
        String after = asked.text().text().substring(asked.place().caret());
        boolean isClosed = after.startsWith("}") || after.startsWith(":");
        return defaults.entrySet().stream().filter(variable -> !variable.getKey().isBlank())
                .map(variable -> new Proposal(Proposal.Kind.VARIABLE, variable.getKey(),
                        variable.getValue().isEmpty() ? "" : "default " + variable.getValue(), "",
                        Insertion.of(variable.getKey() + (isClosed ? "" : "}"))));
    }

    /** Where the name of the variable that is being typed begins in the word; empty where none is. */
    static OptionalInt nameStart(String typed) {
        int open = typed.lastIndexOf("${");
        boolean isName = open >= 0 && typed.substring(open + 2).matches("[A-Za-z_]?\\w*")
                && (open == 0 || typed.charAt(open - 1) != '$');
        return isName ? OptionalInt.of(open + 2) : OptionalInt.empty();
    }
}

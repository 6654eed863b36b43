package dev.stackwright.model.check.advice;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.edit.Recipe;
import java.util.List;
import java.util.Map;

/**
 * One secret that stands in environment values as it is.
 *
 * @param variable the variable that is to hold it
 * @param value    what it is; never shown
 * @param recipe   puts the variable in its place, everywhere it is the same secret
 */
public record LiteralSecret(String variable, String value, Recipe recipe) {

    /** Every such secret of a stack, by service and line. */
    public static List<LiteralSecret> of(CheckContext context) {
        Map<String, List<Secret>> groups = new SecretVariables(context).groups();
        return groups.entrySet().stream().map(group -> new LiteralSecret(group.getKey(),
                group.getValue().get(0).literal(), new ExtractSecret(group.getKey(), group.getValue()))).toList();
    }

    @Override
    public String toString() {
        return "LiteralSecret[" + variable + "]";
    }
}

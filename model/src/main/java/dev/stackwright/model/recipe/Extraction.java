package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlTree;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a value that becomes the default of a variable.
 *
 * @param stretch   the characters of the part in the value
 * @param reference what takes its place
 * @param hindrance why it cannot be; empty where it can
 */
record Extraction(Range stretch, String reference, Optional<Outcome> hindrance) {

    private static Extraction refused(Outcome why) {
        return new Extraction(Range.at(0), "", Optional.of(why));
    }

    /**
     * @param tree  the file, whose variables keep their meaning
     * @param value the text as written, its variables included
     * @param set   what the environment of the project sets; a variable that has another value there would change what
     *              the stack means
     */
    static Extraction of(YamlTree tree, String value, ValuePart part, String variable, Map<String, String> set) {
        Optional<Outcome> badName = badName(variable);
        if (badName.isPresent()) {
            return refused(badName.get());
        }
        Optional<Range> stretch = part.in(value);
        if (stretch.isEmpty()) {
            return refused(noSuchPart(value, part));
        }
        Range range = stretch.get();
        String literal = value.substring(range.start(), range.end());
        Optional<Outcome> hindrance = hindrance(value, range, part);
        if (hindrance.isPresent()) {
            return refused(hindrance.get());
        }
        if (VariableUses.withAnotherDefault(tree, variable, literal)) {
            return refused(Outcome.refuse("variable-in-use", "The file uses a variable '" + variable
                    + "' for something else.", "Choose another name."));
        }
        Optional<String> around = Optional.ofNullable(set.get(variable));
        if (around.filter(one -> !one.isEmpty() && !one.equals(Interpolation.withDefaults(literal))).isPresent()) {
            return refused(Outcome.refuse("variable-set", "'" + variable + "' has another value in .env or in the "
                    + "shell already, which would take the place of this one.", "Choose another name."));
        }
        return new Extraction(range, "${" + variable + ":-" + literal + "}", Optional.empty());
    }

    static Optional<Outcome> badName(String variable) {
        return variable.matches("[A-Za-z_]\\w*") ? Optional.empty() : Optional.of(Outcome.refuse("bad-name",
                "'" + variable + "' cannot be the name of a variable.",
                "Use letters, digits and '_', beginning with a letter."));
    }

    private static Outcome noSuchPart(String value, ValuePart part) {
        if (value.isEmpty()) {
            return Refusals.blank("The value");
        }
        String what = part instanceof ValuePart.Words words ? "'" + words.text() + "'"
                : "A " + ((ValuePart.Named) part).name().toLowerCase(Locale.ROOT);
        return Outcome.refuse("no-such-part", what + " does not stand in '" + value + "'.",
                "Name a part of the value.");
    }

    private static Optional<Outcome> hindrance(String value, Range range, ValuePart part) {
        String literal = value.substring(range.start(), range.end());
        boolean twice = part instanceof ValuePart.Words && value.indexOf(literal, range.start() + 1) >= 0;
        if (twice) {
            return Optional.of(Outcome.refuse("ambiguous-part", "'" + literal + "' stands there more than once.",
                    "Name a longer part of the value."));
        }
        if (!ValuePart.isLiteral(value, range)) {
            return Optional.of(Outcome.refuse("not-a-literal", Interpolation.isIn(literal)
                    ? "'" + literal + "' holds a variable already." : "'" + literal + "' is no literal by itself.",
                    "Choose a part without variables."));
        }
        if (literal.indexOf('}') >= 0 || literal.indexOf('\n') >= 0 || literal.indexOf('\r') >= 0) {
            return Optional.of(Outcome.refuse("cannot-be-default", "The default of a variable cannot hold "
                    + (literal.indexOf('}') >= 0 ? "'}'." : "a line break."), "Choose a part without it."));
        }
        return Optional.empty();
    }
}

package dev.stackwright.model.reference;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.reference.Misfit.Kind;
import dev.stackwright.model.reference.Shape.ScalarRule;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a scalar fits its shape. A text with variables is judged by their defaults; where one has none, by what the
 * environment gives it, and where that is not known only the form counts.
 *
 * @param variables the variables that are set; empty where that is not known
 */
record ScalarFit(Optional<Map<String, String>> variables) {

    Optional<Misfit> misfit(YamlScalar scalar, Place place) {
        Shape shape = place.shape();
        Form form = ScalarForm.of(scalar);
        if (!isAllowed(form, shape)) {
            return Optional.of(form == Form.NONE ? missing(scalar, place) : wrongForm(scalar, form, place));
        }
        if (form == Form.TEXT) {
            return text(scalar, place);
        }
        boolean isPort = shape.scalar().format().filter(format -> format == Format.PORT).isPresent();
        return isPort && form == Form.WHOLE ? formatted(scalar, scalar.value(), place)
                : limited(scalar, scalar.value(), place);
    }

    private static boolean isAllowed(Form form, Shape shape) {
        return shape.allows(form) || form == Form.WHOLE && shape.allows(Form.NUMBER);
    }

    private static Misfit wrongForm(YamlScalar scalar, Form form, Place place) {
        Shape shape = place.shape();
        Optional<Format.Fault> fault = shape.scalar().format().flatMap(format -> format.fault(scalar.value()));
        boolean fitsInQuotes = shape.allows(Form.TEXT) && shape.scalar().values().isEmpty() && fault.isEmpty();
        String remedy = fitsInQuotes ? "Put it in quotes."
                : fault.map(Format.Fault::remedy).orElse("Write " + Misfits.forms(shape) + ".");
        Misfit misfit = Misfits.wrongForm(scalar.contentRange(), form, place, remedy);
        return fitsInQuotes && place.isOwn() ? misfit.withCure(new Misfit.Cure.Quote(place.path())) : misfit;
    }

    private static Misfit missing(YamlScalar scalar, Place place) {
        return Misfits.at(Kind.VALUE_MISSING, scalar.range(), place, place.words() + " has no value.",
                "Write " + Misfits.forms(place.shape()) + ", or remove the key.");
    }

    private Optional<Misfit> text(YamlScalar scalar, Place place) {
        String written = scalar.value();
        if (written.indexOf('$') < 0) {
            return judged(scalar, written, place);
        }
        if (Interpolation.isBrokenIn(written)) {
            return Optional.of(Misfits.at(Kind.WRONG_FORMAT, scalar.contentRange(), place, place.words()
                    + " has a variable that cannot be read.",
                    "Close the brace and use letters, digits and _ in the name, or write $$ for a dollar sign."));
        }
        boolean isKnown = Interpolation.variablesIn(written).stream()
                .allMatch(variable -> variable.defaultValue().isPresent());
        return isKnown ? judged(scalar, Interpolation.withDefaults(written), place)
                : variables.flatMap(values -> inEnvironment(scalar, written, place, values));
    }

    /** What becomes of the text where these variables are set. One that must be set is spoken of elsewhere. */
    private static Optional<Misfit> inEnvironment(YamlScalar scalar, String written, Place place,
                                                  Map<String, String> values) {
        List<Interpolation.Variable> used = Interpolation.variablesIn(written);
        List<String> unset = used.stream().filter(variable -> variable.defaultValue().isEmpty())
                .map(Interpolation.Variable::name).filter(name -> !values.containsKey(name)).distinct().toList();
        if (used.stream().anyMatch(Interpolation.Variable::isRequired)) {
            return Optional.empty();
        }
        String value = Interpolation.resolve(written, name -> Optional.ofNullable(values.get(name)));
        String names = String.join(", ", unset.isEmpty() ? used.stream().map(Interpolation.Variable::name).toList()
                : unset);
        return judged(scalar, value, place).map(misfit -> Misfits.at(Kind.VARIABLE_NEEDED, misfit.range(), place,
                misfit.message() + (unset.isEmpty() ? " The value comes from " : " Nobody sets ") + names + ".",
                "Set " + names + " in .env or in the shell" + (unset.isEmpty() ? "." : ", or write a default.")));
    }

    private static Optional<Misfit> judged(YamlScalar scalar, String value, Place place) {
        ScalarRule rule = place.shape().scalar();
        if (rule.values().contains(value)) {
            return Optional.empty();
        }
        if (rule.values().isEmpty()) {
            return formatted(scalar, value, place).or(() -> limited(scalar, value, place));
        }
        Optional<Format.Fault> fault = rule.format().flatMap(format -> format.fault(value));
        if (rule.format().isPresent() && fault.isEmpty()) {
            return limited(scalar, value, place);
        }
        String remedy = NearName.of(value, rule.values()).map(near -> "Did you mean " + near + "?")
                .or(() -> fault.map(Format.Fault::remedy))
                .orElse("Write one of " + String.join(", ", rule.values()) + ".");
        return Optional.of(Misfits.at(Kind.VALUE_NOT_ALLOWED, scalar.contentRange(), place,
                place.words() + " cannot be '" + value + "'.", remedy));
    }

    private static Optional<Misfit> formatted(YamlScalar scalar, String value, Place place) {
        return place.shape().scalar().format().flatMap(format -> format.fault(value)).map(fault ->
                Misfits.at(Kind.WRONG_FORMAT, scalar.contentRange(), place, place.words() + " " + fault.reason()
                        + ("; it is '" + value + "'."), fault.remedy()));
    }

    private static Optional<Misfit> limited(YamlScalar scalar, String value, Place place) {
        ScalarRule rule = place.shape().scalar();
        if (rule.least().isEmpty() && rule.most().isEmpty() || !Numerals.isDecimal(value)) {
            return Optional.empty();
        }
        double number = Double.parseDouble(value);
        boolean isLow = rule.least().filter(least -> number < least).isPresent();
        boolean isHigh = rule.most().filter(most -> number > most).isPresent();
        return isLow || isHigh ? Optional.of(Misfits.at(Kind.VALUE_NOT_ALLOWED, scalar.contentRange(), place,
                place.words() + " is out of range.", range(rule))) : Optional.empty();
    }

    private static String range(ScalarRule rule) {
        String from = rule.least().map(least -> "from " + least + " ").orElse("");
        return "Write a number " + (from + rule.most().map(most -> "to " + most).orElse("up")).strip() + ".";
    }
}

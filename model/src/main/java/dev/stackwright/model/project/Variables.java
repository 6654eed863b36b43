package dev.stackwright.model.project;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Interpolation.Variable;
import dev.stackwright.model.compose.Substitution;
import dev.stackwright.model.project.CastTable.Cast;
import dev.stackwright.model.project.ResolveProblem.Family;
import dev.stackwright.model.project.ResolveProblem.Severity;
import dev.stackwright.model.project.ResolvedScalar.Type;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;

/** Replaces the variables of the scalars of one file, and turns texts into the numbers and flags they stand for. */
final class Variables implements Substitution.Variables {

    private final Resolution run;
    private final SourceFile file;
    private final Environment environment;
    private final Substitution substitution = new Substitution(this);
    private YamlScalar scalar;
    private boolean usesUnset;

    Variables(Resolution run, SourceFile file, Environment environment) {
        this.run = run;
        this.file = file;
        this.environment = environment;
    }

    ResolvedScalar replaced(ResolvedScalar read, YamlScalar written, Cast cast) {
        if (read.type() != Type.TEXT) {
            return read;
        }
        usesUnset = false;
        ResolvedScalar replaced = read;
        if (read.value().indexOf('$') >= 0) {
            scalar = written;
            String value = substitution.of(read.value());
            boolean hasRoom = run.hasRoomForText(value.length(), file, written.contentRange());
            replaced = read.withValue(hasRoom ? value : "");
            run.replaced(file, written.contentRange(), usesUnset);
        }
        return cast == Cast.KEPT ? replaced : cast(replaced, cast);
    }

    @Override
    public Optional<String> value(String name) {
        return environment.get(name);
    }

    @Override
    public void replaced(Variable variable, Optional<String> value) {
        boolean isMissing = value.isEmpty() || value.get().isEmpty() && variable.operator().startsWith(":");
        usesUnset |= isMissing && variable.defaultValue().isEmpty();
        Range range = place(variable.start(), variable.end());
        run.used(new VariableUse(variable.name(), file, range, value, variable.operator(), variable.operand()));
        if (variable.isRequired() && isMissing) {
            String said = Interpolation.resolve(variable.operand(), environment::get).strip();
            run.report("required-variable-unset", Severity.ERROR, Family.ENVIRONMENT, file, range,
                    "The variable " + variable.name() + " must have a value"
                            + (said.isEmpty() ? "." : ": " + said + "."),
                    "Set it in .env or in the shell.");
        } else if (value.isEmpty() && variable.operator().isEmpty()) {
            run.report("variable-unset", Severity.WARNING, Family.ENVIRONMENT, file, range,
                    "The variable " + variable.name() + " is not set; an empty text takes its place.",
                    "Set it in .env or in the shell, or give it a default: ${" + variable.name() + ":-default}.");
        }
    }

    @Override
    public void unreadable(int offset) {
        run.report("variable-unreadable", Severity.ERROR, Family.FILE, file, place(offset, scalar.value().length()),
                "What begins here with ${ is no variable.", "Close the brace and use letters, digits and _ in the "
                        + "name, or write $$ for a dollar sign.");
    }

    @Override
    public void tooLong() {
        run.report("value-too-long", Severity.ERROR, Family.FILE, file, scalar.contentRange(),
                "With its variables replaced this text has more than 1,000,000 characters.",
                "Use shorter values, and variables that do not multiply each other.");
    }

    /** The characters of a part of the scalar's value; all of it where it is not written one to one. */
    private Range place(int start, int end) {
        Range content = scalar.contentRange();
        int quotes = scalar.style().isQuoted() ? 1 : 0;
        boolean isOneToOne = !scalar.style().isBlock() && content.length() == scalar.value().length() + 2 * quotes;
        int from = content.start() + quotes;
        return isOneToOne ? new Range(from + start, from + end) : content;
    }

    private ResolvedScalar cast(ResolvedScalar text, Cast cast) {
        Optional<ResolvedScalar> done = switch (cast) {
            case FLAG -> flag(text);
            case WHOLE -> number(text, Type.WHOLE);
            default -> number(text, Type.DECIMAL);
        };
        if (done.isEmpty()) {
            String wanted = cast == Cast.FLAG ? "true or false" : cast == Cast.WHOLE ? "a whole number" : "a number";
            run.report("value-of-wrong-type", Severity.ERROR, usesUnset ? Family.ENVIRONMENT : Family.FILE,
                    text.provenance(), "'" + text.value() + "' stands where " + wanted + " belongs.",
                    usesUnset ? "Set the variable, or give it a default." : "Write " + wanted + ".");
        }
        return done.orElse(text);
    }

    private static Optional<ResolvedScalar> flag(ResolvedScalar text) {
        return switch (text.value().toLowerCase(Locale.ROOT)) {
            case "true", "t", "1", "y", "yes", "on" -> Optional.of(ResolvedScalar.flag(true, text.provenance()));
            case "false", "f", "0", "n", "no", "off" -> Optional.of(ResolvedScalar.flag(false, text.provenance()));
            default -> Optional.empty();
        };
    }

    private static Optional<ResolvedScalar> number(ResolvedScalar text, Type type) {
        try {
            String value = type == Type.WHOLE ? String.valueOf(Long.parseLong(text.value()))
                    : ScalarText.decimal(Double.parseDouble(text.value()));
            return Optional.of(new ResolvedScalar(value, type, text.provenance()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

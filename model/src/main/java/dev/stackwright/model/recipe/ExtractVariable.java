package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Origin;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts a variable in the place of a literal, which becomes its default: {@code postgres:16} turns into
 * {@code postgres:${DB_TAG:-16}}. The stack means the same as before until somebody sets the variable.
 *
 * @param source   whose text it is
 * @param part     what of the text
 * @param variable name of the variable
 */
public record ExtractVariable(String service, Source source, ValuePart part, String variable) implements Recipe {

    /** A text of a service that may hold variables. */
    public sealed interface Source {

        /** Its image. */
        record Image() implements Source {
        }

        /** The value of one of its environment variables. */
        record Environment(String name) implements Source {
        }
    }

    private record Found(String value, YamlScalar node, int offset, Origin origin) {
    }

    /** The name a person would give the variable: {@code DB_TAG}, {@code DATABASE_PASSWORD}. */
    public static String suggestedName(String service, Source source, ValuePart part) {
        String owner = service + (source instanceof Source.Image && !(part instanceof ValuePart.Named) ? "_IMAGE" : "");
        String name = source instanceof Source.Environment environment ? environment.name() : owner;
        String suffix = part instanceof ValuePart.Named named ? "_" + named.name() : "";
        String upper = (name.replaceFirst("(?i)_ur[il]$", suffix.isEmpty() ? "$0" : "") + suffix)
                .toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
        return upper.matches("\\d.*") ? "_" + upper : upper;
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (!variable.matches("[A-Za-z_]\\w*")) {
            return Outcome.refuse("bad-name", "'" + variable + "' cannot be the name of a variable.",
                    "Use letters, digits and '_', beginning with a letter.");
        }
        return ServiceBody.edit(snapshot, service, body -> found(body)
                .map(found -> extract(snapshot, body, found))
                .orElseGet(() -> source instanceof Source.Environment environment
                        ? Refusals.noSuchVariable(service, environment.name())
                        : Outcome.refuse("no-image", "Service '" + service + "' has no image.", "Set one first.")));
    }

    private Optional<Found> found(ServiceBody body) {
        if (source instanceof Source.Environment environment) {
            return body.service().environment().stream().filter(entry -> entry.name().equals(environment.name()))
                    .reduce((first, second) -> second).map(ExtractVariable::found);
        }
        return body.service().image().map(image -> found(image));
    }

    private static Found found(TextValue text) {
        return new Found(text.raw(), text.node(), 0, text.origin());
    }

    private static Found found(EnvironmentEntry entry) {
        return new Found(entry.value().orElse(""), entry.node(), entry.valueOffset(), entry.origin());
    }

    private Outcome extract(Snapshot snapshot, ServiceBody body, Found found) {
        Optional<Range> stretch = part.in(found.value());
        Optional<Outcome> hindrance = stretch.map(range -> hindrance(found.value(), range))
                .orElseGet(() -> Optional.of(noSuchPart(found.value())));
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        Range range = stretch.orElseThrow();
        String literal = found.value().substring(range.start(), range.end());
        if (VariableUses.withAnotherDefault(snapshot.tree(), variable, literal)) {
            return Outcome.refuse("variable-in-use", "The file uses a variable '" + variable
                    + "' for something else.", "Choose another name.");
        }
        String reference = "${" + variable + ":-" + literal + "}";
        if (!found.origin().isOwn()) {
            String changed = found.value().substring(0, range.start()) + reference
                    + found.value().substring(range.end());
            return source instanceof Source.Environment environment
                    ? new SetEnvironment(service, environment.name(), changed).on(snapshot)
                    : new SetImage(service, changed).on(snapshot);
        }
        body.patcher().replaceIn(found.node(), new Range(found.offset() + range.start(),
                found.offset() + range.end()), reference);
        return body.done("Extract variable " + variable + " of " + service);
    }

    private Outcome noSuchPart(String value) {
        if (value.isEmpty()) {
            return Refusals.blank("The value");
        }
        String what = part instanceof ValuePart.Words words ? "'" + words.text() + "'"
                : "A " + ((ValuePart.Named) part).name().toLowerCase(Locale.ROOT);
        return Outcome.refuse("no-such-part", what + " does not stand in '" + value + "'.",
                "Name a part of the value.");
    }

    private Optional<Outcome> hindrance(String value, Range range) {
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

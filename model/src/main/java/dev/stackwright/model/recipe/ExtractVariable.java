package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Origin;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a variable in the place of a literal, which becomes its default: {@code postgres:16} turns into
 * {@code postgres:${DB_TAG:-16}}. The stack means the same as before until somebody sets the variable.
 *
 * @param source   whose text it is
 * @param part     what of the text
 * @param variable name of the variable
 * @param set      what the environment of the project sets, as far as it is known
 */
public record ExtractVariable(String service, Source source, ValuePart part, String variable,
                              Map<String, String> set) implements Recipe {

    public ExtractVariable {
        set = Map.copyOf(set);
    }

    /** Where nothing is known of the environment. */
    public ExtractVariable(String service, Source source, ValuePart part, String variable) {
        this(service, source, part, variable, Map.of());
    }

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
        Optional<Outcome> badName = Extraction.badName(variable);
        return badName.orElseGet(() -> extracted(snapshot));
    }

    private Outcome extracted(Snapshot snapshot) {
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
        Extraction extraction = Extraction.of(snapshot.tree(), found.value(), part, variable, set);
        if (extraction.hindrance().isPresent()) {
            return extraction.hindrance().get();
        }
        Range range = extraction.stretch();
        String reference = extraction.reference();
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
}

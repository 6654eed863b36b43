package dev.stackwright.model.control.evidence;

import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code secrets-from-variables}: the secrets of the stack come from variables without defaults, or are mounted. */
final class SecretsFromVariables implements EvidenceFinder {

    @Override
    public Evidence in(Subject subject) {
        return Evidence.all(subject.context().services().stream().flatMap(service -> Stream.concat(
                        service.environment().stream().flatMap(entry -> entry(service, entry).stream()),
                        service.secrets().stream().map(secret -> mounted(service, secret)))))
                .orMissing("The stack shows no secret at all.");
    }

    private static Evidence mounted(Service service, Reference secret) {
        return Evidence.written(service, secret.range(),
                service.name() + " gets the secret " + secret.name() + " as a file.");
    }

    private static Optional<Evidence> entry(Service service, EnvironmentEntry entry) {
        String value = entry.value().orElse("");
        if (SecretNames.carriesPassword(value) || SecretNames.carriesPassword(Interpolation.withDefaults(value))) {
            return Optional.of(Evidence.missing(service.id(),
                    entry.name() + " of " + service.name() + " carries a password in clear."));
        }
        if (!SecretNames.isSecret(entry.name())) {
            return Optional.empty();
        }
        boolean literal = entry.value().isPresent() && !Interpolation.withDefaults(value).isBlank();
        return Optional.of(literal ? Evidence.missing(service.id(),
                entry.name() + " of " + service.name() + " has a value or a default that stands in the file.")
                : Evidence.written(service, entry.range(),
                        entry.name() + " of " + service.name() + " comes from outside of the file."));
    }
}

package dev.stackwright.model.check.project;

import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many containers a service asks for: {@code scale} where it is said, {@code deploy.replicas} otherwise.
 *
 * @param words the attribute that says it
 */
record Replicas(String words, ResolvedEntry entry, BigDecimal number) {

    /** Empty where nothing is said, or no number. */
    static Optional<Replicas> of(ProjectService service) {
        return read("scale", ServiceFindings.entry(service.attributes(), "scale"))
                .or(() -> read("deploy.replicas", ServiceFindings.entry(service.attributes(), "deploy", "replicas")));
    }

    private static Optional<Replicas> read(String words, Optional<ResolvedEntry> entry) {
        return entry.flatMap(one -> one.value().text().flatMap(Amounts::of)
                .map(number -> new Replicas(words, one, number)));
    }
}

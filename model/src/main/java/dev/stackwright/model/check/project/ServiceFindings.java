package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedSequence;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes what one check finds in one service. Docker Compose looks at services of active profiles only, so that a
 * fault elsewhere is a warning that names the profile.
 */
final class ServiceFindings {

    private final CheckInfo info;
    private final ResolvedStack stack;
    private final ProjectService service;
    private final List<Finding> found;

    ServiceFindings(CheckInfo info, ResolvedStack stack, ProjectService service, List<Finding> found) {
        this.info = info;
        this.stack = stack;
        this.service = service;
        this.found = found;
    }

    /** At a value, wherever it was written. */
    void at(Provenance value, String message) {
        at(value, message, UnaryOperator.identity());
    }

    /** @param more adds to the finding what helps, where the text itself is to blame */
    void at(Provenance value, String message, UnaryOperator<Finding> more) {
        at(value.file(), value.range(), message, isWritten(value) ? more : UnaryOperator.identity());
    }

    /** At the key of an entry. */
    void atKey(ResolvedEntry entry, String message) {
        atKey(entry, message, UnaryOperator.identity());
    }

    /** @param more adds to the finding what helps, where the text itself is to blame */
    void atKey(ResolvedEntry entry, String message, UnaryOperator<Finding> more) {
        Provenance value = entry.value().provenance();
        at(value.file(), entry.at(), message, isWritten(value) ? more : UnaryOperator.identity());
    }

    /** True for what stands in the service itself, so that it can be changed there. */
    private static boolean isWritten(Provenance value) {
        return !value.isDefault() && !value.cameBy(Provenance.Kind.EXTENDS);
    }

    /** What hangs on a variable nobody has set is not to blame. */
    private void at(SourceFile file, Range range, String message, UnaryOperator<Finding> more) {
        if (!stack.isUnset(file, range)) {
            found.add(finding(file, range, message, more));
        } else if (stack.knowsFiles()) {
            found.add(finding(file, range, message, UnaryOperator.identity()).ofEnvironment()
                    .withRemedy("Set the variable in .env or in the shell, or give it a default."));
        }
    }

    /** At the name of the service. */
    void atService(String message) {
        found.add(finding(service.file(), service.key(), message, UnaryOperator.identity()));
    }

    private Finding finding(SourceFile file, Range range, String message, UnaryOperator<Finding> more) {
        Finding finding = stack.in(file, more.apply(Finding.of(info, service.id(), range, message)));
        if (service.active()) {
            return finding;
        }
        String profiles = String.join(", ", service.attributes().sequence("profiles")
                .map(ResolvedSequence::items).orElse(List.of()).stream().flatMap(name -> name.text().stream())
                .toList());
        Severity lighter = finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity();
        return finding.withSeverity(lighter).withMessage(message + " It matters once the profile " + profiles
                + " is active.");
    }

    /** The entry at the end of a path of keys; empty where one is missing or says nothing. */
    static Optional<ResolvedEntry> entry(ResolvedMapping from, String... path) {
        ResolvedMapping mapping = from;
        for (int i = 0; i < path.length - 1; i++) {
            Optional<ResolvedMapping> next = mapping.mapping(path[i]);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            mapping = next.get();
        }
        return mapping.entry(path[path.length - 1]).filter(entry -> !entry.value().isNone());
    }
}

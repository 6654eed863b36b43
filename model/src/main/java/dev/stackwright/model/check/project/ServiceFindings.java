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
        at(value.file(), value.range(), message);
    }

    /** At the key of an entry. */
    void atKey(ResolvedEntry entry, String message) {
        at(entry.value().provenance().file(), entry.at(), message);
    }

    /** What hangs on a variable nobody has set is not to blame. */
    private void at(SourceFile file, Range range, String message) {
        if (!stack.isUnset(file, range)) {
            found.add(finding(file, range, message));
        } else if (stack.knowsFiles()) {
            found.add(finding(file, range, message).ofEnvironment()
                    .withRemedy("Set the variable in .env or in the shell, or give it a default."));
        }
    }

    /** At the name of the service. */
    void atService(String message) {
        found.add(finding(service.file(), service.key(), message));
    }

    private Finding finding(SourceFile file, Range range, String message) {
        Finding finding = stack.in(file, Finding.of(info, service.id(), range, message));
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

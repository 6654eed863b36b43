package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import java.util.List;
import java.util.Optional;

/**
 * Two attributes of a service of which only one may be there.
 *
 * @param first  keys from the service to the one
 * @param second keys from the service to the other
 */
public record ExclusiveAttributes(CheckInfo info, List<String> first, List<String> second) implements ServiceCheck {

    public ExclusiveAttributes {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        Optional<ResolvedEntry> other = written(service, second);
        written(service, first).flatMap(one -> other).ifPresent(entry -> findings.atKey(entry,
                service.name() + " has both " + String.join(".", first) + " and " + String.join(".", second) + "."));
    }

    private static Optional<ResolvedEntry> written(ProjectService service, List<String> path) {
        return ServiceFindings.entry(service.attributes(), path.toArray(String[]::new))
                .filter(entry -> !entry.value().provenance().isDefault())
                .filter(entry -> entry.value().text().filter(String::isEmpty).isEmpty())
                .filter(entry -> entry.value().asMapping().filter(mapping -> mapping.isEmpty()).isEmpty());
    }
}

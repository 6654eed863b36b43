package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;

/** Fewer containers than none. */
public record NegativeReplicas(CheckInfo info) implements ServiceCheck {

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        Replicas.of(service).filter(replicas -> replicas.number().signum() < 0).ifPresent(replicas ->
                findings.at(replicas.entry().value().provenance(), replicas.words() + " of " + service.name() + " is "
                        + replicas.number() + "."));
    }
}

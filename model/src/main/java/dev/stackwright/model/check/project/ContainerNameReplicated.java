package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.recipe.RemoveAttribute;
import java.math.BigDecimal;

/** A name for one container where there are to be several. */
public record ContainerNameReplicated(CheckInfo info) implements ServiceCheck {

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        boolean isNamed = service.text("container_name").filter(name -> !name.isEmpty()).isPresent();
        Replicas.of(service).filter(replicas -> isNamed && replicas.number().compareTo(BigDecimal.ONE) > 0)
                .ifPresent(replicas -> ServiceFindings.entry(service.attributes(), "container_name")
                        .ifPresent(name -> findings.at(name.value().provenance(), service.name() + " is to run "
                                + replicas.number() + " times, and its container_name can be given only once.",
                                finding -> finding.withFix(new Fix("Remove the container name",
                                        new RemoveAttribute(service.name(), "container_name"))))));
    }
}

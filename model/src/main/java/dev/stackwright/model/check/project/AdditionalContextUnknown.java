package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import java.util.List;
import java.util.Optional;

/** A build that starts from another service which is not there, or is not built. */
public record AdditionalContextUnknown(CheckInfo info) implements ServiceCheck {

    private static final String SERVICE = "service:";

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        if (!stack.isWhole()) {
            return;
        }
        List<ResolvedEntry> contexts = service.attributes().mapping("build")
                .flatMap(build -> build.mapping("additional_contexts")).map(ResolvedMapping::entries)
                .map(List::copyOf).orElse(List.of());
        for (ResolvedEntry context : contexts) {
            context.value().text().filter(text -> text.startsWith(SERVICE)).ifPresent(text -> {
                String name = text.substring(SERVICE.length());
                Optional<ProjectService> other = stack.project().service(name);
                if (other.flatMap(one -> one.value("build")).isEmpty()) {
                    findings.at(context.value().provenance(), "The build of " + service.name()
                            + " starts from the service " + name + ", which is not "
                            + (other.isPresent() ? "built." : "there."));
                }
            });
        }
    }
}

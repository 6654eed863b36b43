package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedSequence;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.recipe.MoveDependency;
import dev.stackwright.model.reference.NearName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A name that should be one of the services: in depends_on, links, volumes_from or a shared namespace. */
public record UndefinedService(CheckInfo info) implements ServiceCheck {

    private static final List<String> SHARING = List.of("network_mode", "ipc", "pid", "uts", "cgroup");
    private static final String SERVICE = "service:";
    private static final String CONTAINER = "container:";

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        if (!stack.isWhole() || stack.isOverlay()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (String list : List.of("links", "volumes_from")) {
            for (ResolvedNode item : service.attributes().sequence(list).map(ResolvedSequence::items)
                    .orElse(List.of())) {
                item.text().filter(text -> !text.startsWith(CONTAINER)).ifPresent(text ->
                        named(list, text.split(":", 2)[0], item, service, stack, findings, told));
            }
        }
        for (String key : SHARING) {
            service.value(key).ifPresent(mode -> mode.text().filter(text -> text.startsWith(SERVICE)).ifPresent(text ->
                    named(key, text.substring(SERVICE.length()), mode, service, stack, findings, told)));
        }
        for (ResolvedEntry entry : service.attributes().mapping("depends_on")
                .map(ResolvedMapping::entries).orElse(List.of())) {
            if (!told.contains(entry.key())) {
                depends(entry, service, stack, findings);
            }
        }
    }

    private static void named(String where, String name, ResolvedNode place, ProjectService service,
                              ResolvedStack stack, ServiceFindings findings, Set<String> told) {
        if (stack.project().service(name).isEmpty() && told.add(name)) {
            findings.at(place.provenance(), where + " of " + service.name() + " names the service " + name
                    + ", which is not there.");
        }
    }

    /** A name that is nearly one of the services is misspelt; a dependency on any other can only go. */
    private static Finding withHelp(Finding finding, ProjectService service, String name, ResolvedStack stack) {
        List<String> others = stack.project().services().stream().map(ProjectService::name)
                .filter(other -> !other.equals(service.name())).toList();
        return NearName.of(name, others).map(meant -> finding
                        .withRemedy("Did you mean " + meant + "? " + finding.remedy())
                        .withFix(new Fix("Depend on " + meant + " instead",
                                new MoveDependency(service.name(), name, service.name(), meant))))
                .orElseGet(() -> finding.withFix(new Fix("Remove the dependency on " + name,
                        new DisconnectServices(service.name(), name))));
    }

    private static void depends(ResolvedEntry entry, ProjectService service, ResolvedStack stack,
                                ServiceFindings findings) {
        ProjectService other = stack.project().service(entry.key()).orElse(null);
        if (other == null) {
            findings.atKey(entry, "depends_on of " + service.name() + " names the service " + entry.key()
                    + ", which is not there.", finding -> withHelp(finding, service, entry.key(), stack));
            return;
        }
        boolean isOptional = entry.value().asMapping().flatMap(details -> details.text("required"))
                .filter("false"::equals).isPresent();
        if (service.active() && !other.active() && !isOptional) {
            findings.atKey(entry, "depends_on of " + service.name() + " names the service " + entry.key()
                    + ", of which no profile is active.");
        }
    }
}

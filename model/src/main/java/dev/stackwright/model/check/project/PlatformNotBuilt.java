package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedSequence;
import java.util.List;

/** A service that is to run on a platform its image is not built for. */
public record PlatformNotBuilt(CheckInfo info) implements ServiceCheck {

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        List<String> built = service.attributes().mapping("build").flatMap(build -> build.sequence("platforms"))
                .map(ResolvedSequence::items).orElse(List.of()).stream().flatMap(item -> item.text().stream()).toList();
        service.value("platform").ifPresent(platform -> platform.text()
                .filter(name -> !name.isEmpty() && !built.isEmpty() && !built.contains(name))
                .ifPresent(name -> findings.at(platform.provenance(), service.name() + " runs on " + name
                        + ", and is built for " + String.join(", ", built) + ".")));
    }
}

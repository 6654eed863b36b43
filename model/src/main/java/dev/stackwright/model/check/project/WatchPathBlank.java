package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule of {@code develop.watch} whose path is the empty text; as resolved it would be the folder of the file. */
public record WatchPathBlank(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        for (SourceFile file : context.stack().composeFiles()) {
            ComposeFile compose = file.compose().orElseThrow();
            for (Service service : compose.services()) {
                in(compose, service).forEach(finding -> found.add(context.stack().in(file, finding)));
            }
        }
        return found;
    }

    private List<Finding> in(ComposeFile compose, Service service) {
        return service.attribute("develop", "watch").flatMap(watch -> watch.value().asSequence()).stream()
                .flatMap(rules -> rules.values().stream()).flatMap(rule -> path(compose, rule).stream())
                .filter(path -> !path.isNull() && path.value().isEmpty())
                .map(path -> Finding.of(info, service.id(), path.range(), "A watch rule of " + service.name()
                        + " names no path.")).toList();
    }

    private static Optional<YamlScalar> path(ComposeFile compose, YamlNode rule) {
        return compose.attribute(rule, "path").flatMap(path -> path.value().asScalar());
    }
}

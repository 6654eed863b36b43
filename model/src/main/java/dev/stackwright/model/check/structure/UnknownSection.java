package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A top-level key that the Compose Specification does not have. */
public record UnknownSection(CheckInfo info) implements Check {

    private static final Set<String> KNOWN = Set.of("version", "name", "include", "services", "networks", "volumes",
            "secrets", "configs", "models");

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (YamlMapping root : context.compose().roots()) {
            for (YamlEntry entry : root.entries()) {
                entry.name().filter(name -> !KNOWN.contains(name) && !name.startsWith("x-") && !entry.isMerge())
                        .ifPresent(name -> findings.add(finding(name, entry)));
            }
        }
        return findings;
    }

    private Finding finding(String name, YamlEntry entry) {
        Finding finding = Finding.ofStack(info, entry.key().range(), "There is no section " + name + " in a compose "
                + "file.");
        boolean looksLikeService = entry.value().asMapping()
                .filter(body -> body.entry("image").isPresent() || body.entry("build").isPresent()).isPresent();
        return looksLikeService ? finding.withRemedy("It looks like a service: move it below services.") : finding;
    }
}

package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Reference;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A volume, network, secret or config that a service uses and the top level does not declare.
 *
 * @param section the top-level section
 * @param word    one of them in a sentence
 */
public record UndefinedElement(CheckInfo info, String section, String word) implements Check {

    private static final Set<String> BUILT_IN_NETWORKS = Set.of("default", "host", "none", "bridge");

    @Override
    public List<Finding> on(CheckContext context) {
        if (context.isPartial() || !context.snapshot().tree().isWhole()) {
            return List.of();
        }
        Set<String> declared = context.compose().elements(section).stream().map(NamedElement::name)
                .collect(Collectors.toCollection(HashSet::new));
        if (section.equals("networks")) {
            declared.addAll(BUILT_IN_NETWORKS);
        }
        List<Finding> findings = new ArrayList<>();
        for (Service service : context.services()) {
            used(service).forEach((name, place) -> {
                if (!declared.contains(name) && name.indexOf('$') < 0) {
                    findings.add(InactiveServices.weigh(service, Finding.of(info, service.id(), place,
                            service.name() + " uses the " + word + " " + name + ", which is not declared.")));
                }
            });
        }
        return findings;
    }

    private Map<String, Range> used(Service service) {
        Map<String, Range> names = new LinkedHashMap<>();
        if (section.equals("volumes")) {
            service.mounts().forEach(mount -> mount.volumeName().filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.putIfAbsent(name, mount.range())));
            return names;
        }
        List<Reference> references = switch (section) {
            case "networks" -> service.networks();
            case "secrets" -> service.secrets();
            default -> service.configs();
        };
        references.forEach(reference -> names.putIfAbsent(reference.name(), reference.range()));
        return names;
    }
}

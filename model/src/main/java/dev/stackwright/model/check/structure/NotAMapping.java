package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** A text or a list where names with values belong: the file itself, a top-level section, a service. */
public record NotAMapping(CheckInfo info) implements Check {

    private static final List<String> SECTIONS = List.of(ElementId.SERVICES, "volumes", "networks", "secrets",
            "configs");

    @Override
    public List<Finding> on(CheckContext context) {
        return context.stack().composeFiles().stream().flatMap(file -> in(file.compose().orElseThrow()).stream()
                .map(finding -> context.stack().in(file, finding))).toList();
    }

    private List<Finding> in(ComposeFile compose) {
        List<Finding> findings = new ArrayList<>();
        for (YamlDocument document : compose.tree().documents()) {
            document.root().filter(NotAMapping::isOther).ifPresent(root -> findings.add(
                    Finding.ofStack(info, firstPlace(root), "The file is " + kindOf(root) + ", not a mapping.")));
        }
        for (String section : SECTIONS) {
            compose.section(section).filter(entry -> isOther(entry.value())).ifPresent(entry ->
                    findings.add(Finding.ofStack(info, entry.key().range(),
                            "The section " + section + " is " + kindOf(entry.value()) + ", not a mapping.")));
        }
        for (Service service : compose.services()) {
            if (isOther(service.entry().value())) {
                findings.add(Finding.of(info, service.id(), service.keyRange(), "The service " + service.name()
                        + " is " + kindOf(service.entry().value()) + ", not a mapping."));
            }
        }
        return findings;
    }

    private static boolean isOther(YamlNode node) {
        return node.asMapping().isEmpty() && !node.isNull() && node.resolved().isPresent();
    }

    private static String kindOf(YamlNode node) {
        return node.asSequence().isPresent() ? "a list" : "a text";
    }

    private static Range firstPlace(YamlNode node) {
        return new Range(node.start(), Math.min(node.end(), node.start() + 1));
    }
}

package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.QuietServices;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A key twice in one mapping, anywhere in the file. The finding stands at the second one. */
public record DuplicateKey(CheckInfo info) implements Check {

    private static final QuietServices QUIET = new QuietServices(DuplicateKey::isQuiet);

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (SourceFile file : context.stack().composeFiles()) {
            List<Finding> found = new ArrayList<>();
            Set<YamlNode> quiet = QUIET.in(file.compose().orElseThrow());
            for (YamlDocument document : file.compose().orElseThrow().tree().documents()) {
                document.root().ifPresent(root -> walk(file, root, quiet, found));
            }
            found.forEach(finding -> findings.add(context.stack().in(file, finding)));
        }
        return findings;
    }

    private static boolean isQuiet(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Set<String> seen = new HashSet<>();
            return mapping.entries().stream().allMatch(entry -> entry.name().map(seen::add).orElse(true)
                    && isQuiet(entry.value()));
        }
        return !(node instanceof YamlSequence sequence) || sequence.values().stream().allMatch(DuplicateKey::isQuiet);
    }

    private void walk(SourceFile file, YamlNode node, Set<YamlNode> quiet, List<Finding> findings) {
        if (node instanceof YamlMapping mapping && !quiet.contains(mapping)) {
            Map<String, YamlEntry> seen = new HashMap<>();
            for (YamlEntry entry : mapping.entries()) {
                entry.name().ifPresent(name -> {
                    YamlEntry first = seen.putIfAbsent(name, entry);
                    if (first != null) {
                        findings.add(finding(file, name, first, entry));
                    }
                });
                walk(file, entry.value(), quiet, findings);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> walk(file, item, quiet, findings));
        }
    }

    private Finding finding(SourceFile file, String name, YamlEntry first, YamlEntry second) {
        Range place = second.key().range();
        String message = "The key '" + name + "' stands a second time; the first one is in line "
                + file.text().positionOf(first.start()).line() + ".";
        return file.compose().orElseThrow().elementAt(place.start())
                .map(element -> Finding.of(info, element, place, message))
                .orElse(Finding.ofStack(info, place, message));
    }
}

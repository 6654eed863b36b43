package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.QuietServices;
import dev.stackwright.model.reference.Form;
import dev.stackwright.model.reference.ScalarForm;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlDocument;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A key that YAML takes for a number, true, false or nothing, anywhere in the file. */
public record KeyNotText(CheckInfo info) implements Check {

    private static final QuietServices QUIET = new QuietServices(KeyNotText::isQuiet);

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
            return mapping.entries().stream().allMatch(entry -> !isOdd(entry) && isQuiet(entry.value()));
        }
        return !(node instanceof YamlSequence sequence) || sequence.values().stream().allMatch(KeyNotText::isQuiet);
    }

    private static boolean isOdd(YamlEntry entry) {
        return entry.key() instanceof YamlScalar key && !entry.isMerge() && ScalarForm.of(key) != Form.TEXT;
    }

    private void walk(SourceFile file, YamlNode node, Set<YamlNode> quiet, List<Finding> findings) {
        if (node instanceof YamlMapping mapping && !quiet.contains(mapping)) {
            for (YamlEntry entry : mapping.entries()) {
                if (isOdd(entry)) {
                    findings.add(finding(file, (YamlScalar) entry.key()));
                }
                walk(file, entry.value(), quiet, findings);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> walk(file, item, quiet, findings));
        }
    }

    private Finding finding(SourceFile file, YamlScalar key) {
        Range place = key.range();
        String message = "The key " + (key.isAbsent() ? "here" : key.value()) + " is "
                + ScalarForm.of(key).words() + ", not a text.";
        return file.compose().orElseThrow().elementAt(place.start())
                .map(element -> Finding.of(info, element, place, message))
                .orElse(Finding.ofStack(info, place, message));
    }
}

package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
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

/** A key that YAML takes for a number, true, false or nothing, anywhere in the file. */
public record KeyNotText(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (SourceFile file : context.stack().composeFiles()) {
            List<Finding> found = new ArrayList<>();
            for (YamlDocument document : file.compose().orElseThrow().tree().documents()) {
                document.root().ifPresent(root -> walk(file, root, found));
            }
            found.forEach(finding -> findings.add(context.stack().in(file, finding)));
        }
        return findings;
    }

    private void walk(SourceFile file, YamlNode node, List<Finding> findings) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                if (entry.key() instanceof YamlScalar key && !entry.isMerge() && ScalarForm.of(key) != Form.TEXT) {
                    findings.add(finding(file, key));
                }
                walk(file, entry.value(), findings);
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(item -> walk(file, item, findings));
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

package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * No services at all. Silent while lines are unreadable: they may hold them. Docker Compose refuses an empty file
 * and one whose section has no value, and accepts one that says something else.
 */
public record ServicesMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        boolean elsewhere = context.isPartial() || !context.snapshot().tree().isWhole()
                || !context.stack().project().services().isEmpty();
        if (elsewhere || !context.services().isEmpty()) {
            return List.of();
        }
        Optional<YamlEntry> section = context.compose().section(ElementId.SERVICES);
        if (section.isPresent() && !isEmpty(section.get().value())) {
            return List.of();
        }
        String message = section.isPresent() ? "The section services is empty." : "There is no section services.";
        boolean saysMore = section.filter(entry -> entry.value().isNull()).isEmpty()
                && context.compose().roots().stream().anyMatch(root -> !root.entries().isEmpty());
        Finding finding = Finding.ofStack(info, context.stackPlace(), message);
        return List.of(saysMore ? finding.withSeverity(Severity.WARNING) : finding);
    }

    private static boolean isEmpty(YamlNode value) {
        return value.isNull() || value.asMapping().isPresent();
    }
}

package dev.stackwright.model.check.advice;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Service;
import java.util.List;

/** Services without a memory limit, as one finding for the stack. */
public record ResourcesMissing(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<String> without = context.services().stream()
                .filter(service -> !context.isPartial(service) && !context.isJob(service) && !hasLimit(service))
                .map(Service::name).toList();
        if (without.isEmpty()) {
            return List.of();
        }
        String message = without.size() == context.services().size() && without.size() > 1
                ? "No service of this stack has a memory limit."
                : Sentences.list(without) + Sentences.verb(without, " has", " have") + " no memory limit.";
        return List.of(Finding.ofStack(info, context.stackPlace(), message));
    }

    private static boolean hasLimit(Service service) {
        return service.resource("limits", "memory").isPresent() || service.text("mem_limit").isPresent();
    }
}

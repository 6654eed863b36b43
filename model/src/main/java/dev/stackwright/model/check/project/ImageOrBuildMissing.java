package dev.stackwright.model.check.project;

import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing says what a service runs. Silent where {@link OverlayNeedsBase} says so of the file as a whole. */
public record ImageOrBuildMissing(CheckInfo info) implements ServiceCheck {

    @Override
    public List<Finding> on(CheckContext context) {
        ResolvedStack stack = context.stack();
        if (stack.isOverlay()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>(ServiceCheck.super.on(context));
        for (ResolvedEntry empty : stack.emptyServices()) {
            found.add(stack.in(empty.value().provenance().file(), Finding.of(info, ElementId.service(empty.key()),
                    empty.at(), message(empty.key()))));
        }
        return found;
    }

    @Override
    public void look(ProjectService service, ResolvedStack stack, ServiceFindings findings) {
        if (!stack.lacksImage(service) || !service.active() && stack.isWithoutImages()) {
            return;
        }
        Optional<ResolvedNode> unset = service.value("image").filter(image -> stack.isUnset(image.provenance()));
        if (unset.isPresent()) {
            findings.at(unset.get().provenance(), message(service.name()));
        } else {
            findings.atService(message(service.name()));
        }
    }

    private static String message(String service) {
        return "The service " + service + " has neither image nor build.";
    }
}

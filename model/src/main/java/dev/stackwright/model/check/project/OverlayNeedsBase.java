package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.text.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that only says something more of services which another file defines, asked about without that file. One
 * finding at its head stands for all that the base would bring.
 */
public record OverlayNeedsBase(CheckInfo info) implements Check {

    private static final int MOST_NAMES = 3;

    @Override
    public List<Finding> on(CheckContext context) {
        ResolvedStack stack = context.stack();
        if (!stack.isOverlay()) {
            return List.of();
        }
        List<String> open = Stream.concat(
                stack.project().services().stream().filter(stack::isOpen).map(ProjectService::name),
                stack.emptyServices().stream().map(ResolvedEntry::key)).toList();
        String file = stack.home().getFileName().toString();
        Finding finding = Finding.ofStack(info, Range.at(0), file + " cannot stand alone: "
                + names(open) + (open.size() == 1 ? " has" : " have") + " neither image nor build.");
        Optional<Path> base = Optional.ofNullable(stack.home().getParent()).flatMap(ResolveOptions::mainIn);
        return List.of(base.map(path -> finding.withRemedy("Read it behind its base: docker compose -f "
                + path.getFileName() + " -f " + file + ".")).orElse(finding));
    }

    private static String names(List<String> services) {
        int more = services.size() - MOST_NAMES;
        int named = more > 0 ? MOST_NAMES : services.size() - 1;
        String first = String.join(", ", services.subList(0, named));
        String last = more > 0 ? more + " more" : services.get(named);
        return first.isEmpty() ? last : first + " and " + last;
    }
}

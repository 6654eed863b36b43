package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Services that wait for each other, each circle once. */
public record DependencyCycle(CheckInfo info) implements Check {

    /** A service on the way, with the dependencies that are still to be followed. */
    private record Step(ProjectService service, Iterator<ResolvedEntry> open) {

        static Step of(ProjectService service) {
            return new Step(service, service.attributes().mapping("depends_on")
                    .map(ResolvedMapping::entries).orElse(List.of()).iterator());
        }
    }

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        Set<String> finished = new HashSet<>();
        for (ProjectService service : context.stack().project().services()) {
            search(service, context.stack(), finished, found);
        }
        return found;
    }

    /** Goes down every way that was not gone before; without recursion, since a chain may be as long as the file. */
    private void search(ProjectService start, ResolvedStack stack, Set<String> finished, List<Finding> found) {
        ComposeProject project = stack.project();
        Deque<Step> way = new ArrayDeque<>();
        Set<String> names = new LinkedHashSet<>();
        if (finished.add(start.name())) {
            way.push(Step.of(start));
            names.add(start.name());
        }
        while (!way.isEmpty()) {
            Step step = way.peek();
            if (!step.open().hasNext()) {
                names.remove(way.pop().service().name());
                continue;
            }
            ResolvedEntry next = step.open().next();
            Optional<ProjectService> target = project.service(next.key());
            if (names.contains(next.key())) {
                circle(step.service(), next, names, stack, found);
            } else if (target.isPresent() && finished.add(next.key())) {
                way.push(Step.of(target.get()));
                names.add(next.key());
            }
        }
    }

    private void circle(ProjectService from, ResolvedEntry to, Set<String> names, ResolvedStack stack,
                        List<Finding> found) {
        List<String> circle = new ArrayList<>(names);
        circle = new ArrayList<>(circle.subList(circle.indexOf(to.key()), circle.size()));
        circle.add(to.key());
        new ServiceFindings(info, stack, from, found).atKey(to, String.join(" waits for ", circle) + ".");
    }
}

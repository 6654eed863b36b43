package dev.stackwright.model.check;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks local checks about those services only of which it is not known what they find. What was found in a service
 * lies with its lines, and moves with them.
 */
final class KeptFindings {

    /** As many designs as are asked about in turn: the one there is, and each without one of its choices. */
    private static final int DESIGNS = 10;

    /** @param start where the service began when that was found */
    private record Kept(Surroundings around, int start, List<Finding> findings) {

        List<Finding> at(int begin) {
            return begin == start ? findings : findings.stream().map(each -> each.moved(begin - start)).toList();
        }
    }

    /** What is known of a service as long as its lines stay the same. */
    static final class Shelf {

        private final Object lines = new Object();
        /** The newest first; replaced as a whole, since several threads may ask. */
        private volatile List<Kept> kept = List.of();

        /** Stands for the lines: the same for as long as they are. Holds nothing, so that nothing old is held by it. */
        Object lines() {
            return lines;
        }

        /** @param around has a stack that is {@link StacksSeen known} */
        private Optional<Kept> find(Surroundings around) {
            for (Kept each : kept) {
                if (each.around().stack() == around.stack() && each.around().equals(around)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }

        private void put(Kept fresh) {
            List<Kept> now = new ArrayList<>(List.of(fresh));
            kept.stream().filter(each -> !each.around().stack().design().equals(fresh.around().stack().design()))
                    .limit(DESIGNS - 1).forEach(now::add);
            kept = List.copyOf(now);
        }
    }

    private final List<Check> checks;
    private final Question<Shelf> question = new Question<>();
    private final StacksSeen seen = new StacksSeen(DESIGNS + 1);

    /** @param checks local ones */
    KeptFindings(List<Check> checks) {
        this.checks = checks;
    }

    Shelf shelf(Service service) {
        return service.answer(question, "", Shelf::new);
    }

    /** What the checks find, in any order. */
    List<Finding> on(CheckContext context) {
        Surroundings.Stack stack = seen.known(Surroundings.Stack.of(context));
        List<Finding> found = new ArrayList<>();
        Map<Service, Surroundings> open = new LinkedHashMap<>();
        for (Service service : context.services()) {
            Surroundings around = Surroundings.of(service, stack, context, this);
            shelf(service).find(around).ifPresentOrElse(
                    kept -> found.addAll(kept.at(service.range().start())), () -> open.put(service, around));
        }
        if (open.isEmpty()) {
            return found;
        }
        CheckContext few = context.about(List.copyOf(open.keySet()));
        Map<ElementId, List<Finding>> fresh = new HashMap<>();
        for (Check check : checks) {
            List<Finding> some;
            try {
                some = check.on(few);
            } catch (RuntimeException e) {
                return all(context);
            }
            found.addAll(some);
            some.forEach(finding -> fresh.computeIfAbsent(finding.element().orElseThrow(), id -> new ArrayList<>())
                    .add(finding));
        }
        open.forEach((service, around) -> shelf(service).put(new Kept(around, service.range().start(),
                List.copyOf(fresh.getOrDefault(service.id(), List.of())))));
        return found;
    }

    /** A check that fails says nothing of any service, so that nothing is kept. */
    private List<Finding> all(CheckContext context) {
        return checks.stream().flatMap(check -> Checks.found(check, context).stream()).toList();
    }
}

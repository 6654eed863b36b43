package dev.stackwright.model.check;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What findings about one service may hang on beside its own lines. Two that are equal let the same be found.
 *
 * @param stack     what all services have around them
 * @param job       whether it runs to its end
 * @param reachedBy the services that wait for it or name it as host
 * @param linked    the lines of the services it is linked with, each compared by identity
 */
record Surroundings(Stack stack, boolean job, List<String> reachedBy, List<Object> linked) {

    /**
     * What all services of a stack have around them.
     *
     * @param names        all services there are
     * @param waits        who waits for whom
     * @param awaitedToEnd the services somebody waits for to run to their end
     * @param partial      whether parts of the stack stand in other files
     */
    record Stack(Design design, Set<String> names, Map<String, Set<String>> waits, Set<String> awaitedToEnd,
                 boolean development, boolean customers, boolean partial) {

        static Stack of(CheckContext context) {
            return new Stack(context.design(), context.compose().serviceNames(), context.links().waits(),
                    context.links().awaitedToEnd(), context.isForDevelopment(), context.isForCustomers(),
                    context.isPartial());
        }
    }

    /** @param shelves where what is known of each service is kept */
    static Surroundings of(Service service, Stack stack, CheckContext context, KeptFindings shelves) {
        List<String> reachedBy = context.links().reachedBy(service.name());
        Set<String> names = new TreeSet<>(reachedBy);
        names.addAll(context.links().waitsFor(service.name()));
        context.links().mentionsIn(service.name()).forEach(mention -> names.add(mention.service()));
        List<Object> linked = new ArrayList<>(names.size());
        names.forEach(name -> context.compose().service(name)
                .ifPresent(other -> linked.add(shelves.shelf(other).lines())));
        return new Surroundings(stack, context.isJob(service), reachedBy, linked);
    }
}

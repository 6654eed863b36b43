package dev.stackwright.rendering.document;

import dev.stackwright.model.design.Decision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a decision answers to: requirements that its texts name by their ids, and the services it shapes.
 *
 * @param requirements rows of the brief, functional ones first
 * @param services     names of services that run what was chosen, or that those requirements name
 */
public record DecisionTrace(DecisionFacts decision, List<BriefFacts.Row> requirements, List<String> services) {

    private static final List<String> TABLES =
            List.of("requirements.functional", "requirements.quality", "requirements.constraints");

    public DecisionTrace {
        requirements = List.copyOf(requirements);
        services = List.copyOf(services);
    }

    static DecisionTrace of(DecisionFacts facts, Decision decision, StackFacts stack) {
        String texts = String.join("\n", decision.context(), decision.reason(), decision.consequences());
        List<BriefFacts.Row> named = requirements(stack.brief()).filter(row -> names(texts, row.id())).toList();
        Set<String> shaped = new LinkedHashSet<>();
        named.forEach(row -> shaped.addAll(cells(row)));
        List<String> services = new ArrayList<>();
        for (ServiceFacts service : stack.services()) {
            if (shaped.contains(service.name()) || runs(service, decision)) {
                services.add(service.name());
            }
        }
        return new DecisionTrace(facts, named, services);
    }

    /** All requirements that can be named: functional, non-functional, constraints. */
    static Stream<BriefFacts.Row> requirements(BriefFacts brief) {
        return TABLES.stream().flatMap(table -> brief.rows(table).stream());
    }

    /** Ids of the requirements. */
    public List<String> requirementIds() {
        return requirements.stream().map(BriefFacts.Row::id).toList();
    }

    private static boolean names(String text, String id) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])").matcher(text).find();
    }

    private static List<String> cells(BriefFacts.Row row) {
        return Stream.of(row.cells().getOrDefault("services", "").split(",")).map(String::strip).toList();
    }

    private static boolean runs(ServiceFacts service, Decision decision) {
        return decision.options().stream().filter(option -> decision.outcome().filter(option.name()::equals)
                .isPresent()).anyMatch(option -> option.name().equalsIgnoreCase(service.technology())
                || !service.entry().isEmpty() && option.entry().filter(service.entry()::equals).isPresent());
    }
}

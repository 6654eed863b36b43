package dev.stackwright.rendering.document;

import dev.stackwright.model.decision.Evidence;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.design.DecisionTrail.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a decision answers to and what it shapes: what it is linked to, and what can be told without a link.
 *
 * @param requirements rows of the brief that it is linked to or that its texts name by their ids, functional ones
 *                     first
 * @param services     names of services that it is linked to, that run what was chosen, or that those requirements
 *                     name
 * @param risks        rows of the risk register that it is linked to
 * @param evidence     what proves it, point by point
 */
public record DecisionTrace(DecisionFacts decision, List<BriefFacts.Row> requirements, List<String> services,
                            List<BriefFacts.Row> risks, List<Evidence> evidence) {

    private static final List<String> TABLES =
            List.of("requirements.functional", "requirements.quality", "requirements.constraints");

    public DecisionTrace {
        requirements = List.copyOf(requirements);
        services = List.copyOf(services);
        risks = List.copyOf(risks);
        evidence = List.copyOf(evidence);
    }

    static DecisionTrace of(DecisionFacts facts, Decision decision, StackFacts stack) {
        String texts = String.join("\n", decision.context(), decision.reason(), decision.consequences());
        DecisionTrail trail = decision.trail();
        List<BriefFacts.Row> named = requirements(stack.brief()).filter(row ->
                trail.linked(Link.REQUIREMENTS).contains(row.id()) || names(texts, row.id())).toList();
        Set<String> shaped = new LinkedHashSet<>(trail.linked(Link.SERVICES));
        named.forEach(row -> shaped.addAll(cells(row)));
        List<String> services = new ArrayList<>();
        for (ServiceFacts service : stack.services()) {
            if (shaped.contains(service.name()) || runs(service, decision)) {
                services.add(service.name());
            }
        }
        List<BriefFacts.Row> risks = stack.brief().rows("risks.register").stream()
                .filter(row -> trail.linked(Link.RISKS).contains(row.id())).toList();
        return new DecisionTrace(facts, named, services, risks,
                Evidence.of(stack.evidencePoints(), decision, stack.design().brief()));
    }

    /** Points of evidence that nothing shows yet. */
    public List<Evidence> unproven() {
        return evidence.stream().filter(point -> !point.given()).toList();
    }

    /** Points of evidence that need nothing more. */
    public List<Evidence> proven() {
        return evidence.stream().filter(Evidence::given).toList();
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

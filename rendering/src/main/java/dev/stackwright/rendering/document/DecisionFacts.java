package dev.stackwright.rendering.document;

import dev.stackwright.model.decision.DecisionNumbers;
import dev.stackwright.model.decision.LinkTarget;
import dev.stackwright.model.decision.Weighing;
import dev.stackwright.model.design.Decision;
import java.util.List;
import java.util.Map;

/**
 * What a template may say of a decision. What nobody has written is empty.
 *
 * @param id      as the design keeps it
 * @param number  what it is known by, from 1
 * @param date    as ISO 8601
 * @param status  {@code proposed}, {@code accepted}, …
 * @param options what was weighed, in the order of the decision
 * @param outcome the option that was chosen
 */
public record DecisionFacts(String id, int number, String title, String date, String status, String context,
                            List<Weighed> options, String outcome, String reason, String consequences) {

    public DecisionFacts {
        options = List.copyOf(options);
    }

    /**
     * One option.
     *
     * @param total points from 1.00 to 5.00; empty while a criterion is not judged
     */
    public record Weighed(String name, String total) {
    }

    /** In the order of their numbers. */
    static List<DecisionFacts> of(Map<String, Decision> decisions) {
        Map<String, Integer> numbers = DecisionNumbers.of(decisions);
        return DecisionNumbers.inOrder(decisions).stream().map(id -> of(id, numbers.get(id), decisions.get(id)))
                .toList();
    }

    private static DecisionFacts of(String id, int number, Decision decision) {
        Weighing weighing = new Weighing(decision);
        return new DecisionFacts(id, number, decision.title(), decision.date().toString(), decision.status().id(),
                decision.context(), decision.options().stream().map(option -> new Weighed(option.name(),
                        weighing.total(option).map(String::valueOf).orElse(""))).toList(),
                decision.outcome().orElse(""), decision.reason(), decision.consequences());
    }

    /** The number with four digits, as its record has it. */
    public String label() {
        return LinkTarget.label(number);
    }

    /** True while it holds, or may come to. */
    public boolean isCurrent() {
        return status.equals("accepted") || status.equals("proposed");
    }

    /** Names of the options that were not chosen. */
    public List<String> alternatives() {
        return options.stream().map(Weighed::name).filter(name -> !name.equals(outcome)).toList();
    }
}

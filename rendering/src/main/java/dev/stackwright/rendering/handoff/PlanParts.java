package dev.stackwright.rendering.handoff;

import dev.stackwright.model.catalog.Machine;
import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanOffer;
import dev.stackwright.model.design.PlanSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What plans are sold as and how large they are, as Markdown lines. */
public final class PlanParts {

    private final Map<String, Plan> plans;

    public PlanParts(HandoffFacts facts) {
        this.plans = facts.context().design().plans();
    }

    /** A line for each plan. */
    public List<String> lines() {
        Machines machines = Machines.read();
        List<String> lines = new ArrayList<>();
        plans.forEach((name, plan) -> lines.add(Markdown.text(name) + ": " + words(plan, machines)));
        return lines.isEmpty() ? List.of(HandoffParts.UNDECIDED) : lines;
    }

    /** True where nobody has written down what is in the plan. */
    public static boolean isOpen(Plan plan) {
        return plan.offer().features().isEmpty() && plan.offer().limits().isEmpty();
    }

    private static String words(Plan plan, Machines machines) {
        PlanOffer offer = plan.offer();
        List<String> parts = new ArrayList<>();
        offer.price().ifPresent(price -> parts.add("price " + Markdown.text(price)));
        offer.segment().ifPresent(segment -> parts.add("for " + Markdown.text(segment)));
        list(parts, "features", offer.features());
        pairs(parts, "limits", offer.limits());
        pairs(parts, "feature gates", offer.gates());
        list(parts, "metered", offer.metering());
        offer.billing().ifPresent(by -> parts.add("billed by " + Markdown.text(by)));
        list(parts, "listed on", offer.marketplaces());
        if (!plan.sizing().isEmpty()) {
            parts.add("sizes " + plan.sizing().entrySet().stream().map(size -> size(size, machines))
                    .collect(Collectors.joining(", ")));
        }
        if (!plan.values().isEmpty()) {
            parts.add("values " + plan.values().entrySet().stream().map(PlanParts::value)
                    .collect(Collectors.joining(", ")));
        }
        if (!plan.choices().equals(Choices.UNDECIDED)) {
            parts.add("choices of its own, listed with each choice");
        }
        if (isOpen(plan)) {
            parts.add("features and limits are not written down");
        }
        return String.join("; ", parts) + ".";
    }

    private static void list(List<String> parts, String name, Iterable<String> words) {
        String joined = String.join(", ", words);
        if (!joined.isEmpty()) {
            parts.add(name + " " + Markdown.text(joined));
        }
    }

    private static void pairs(List<String> parts, String name, Map<String, String> pairs) {
        if (!pairs.isEmpty()) {
            parts.add(name + " " + Markdown.text(pairs.entrySet().stream()
                    .map(pair -> pair.getKey() + " " + pair.getValue()).collect(Collectors.joining(", "))));
        }
    }

    private static String size(Map.Entry<ElementId, PlanSize> entry, Machines machines) {
        PlanSize size = entry.getValue();
        List<String> words = new ArrayList<>();
        size.machine().ifPresent(name -> words.add(Markdown.code(name)
                + machines.named(name).map(Machine::words).map(facts -> " (" + facts + ")").orElse("")));
        size.replicas().ifPresent(count -> words.add(HandoffParts.count(count, "replica")));
        size.storageGb().ifPresent(gigabytes -> words.add(gigabytes + " GB"));
        return Markdown.code(entry.getKey().name()) + " " + String.join(" ", words);
    }

    /** Of a secret only the name. */
    private static String value(Map.Entry<String, String> value) {
        return Markdown.code(SecretNames.isSecret(value.getKey()) ? value.getKey()
                : value.getKey() + "=" + value.getValue());
    }
}

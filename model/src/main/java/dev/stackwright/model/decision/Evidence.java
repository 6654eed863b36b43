package dev.stackwright.model.decision;

import dev.stackwright.model.design.Brief;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail.Link;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a decision is proven by one point.
 *
 * @param text  what somebody has written; empty where nobody has
 * @param shown what the decision itself tells of it, one sentence; may be empty
 * @param given true where the point needs nothing more
 */
public record Evidence(EvidencePoint point, String text, String shown, boolean given) {

    private static final String RISKS = "risks.register";

    /** What the decision itself tells of a point, and whether that is enough. */
    private record Told(String sentence, boolean isEnough) {

        static final Told NOTHING = new Told("", false);
    }

    /** Point by point. */
    public static List<Evidence> of(List<EvidencePoint> points, Decision decision, Brief brief) {
        return points.stream().map(point -> {
            Told told = point.shows().map(shows -> told(shows, decision, brief)).orElse(Told.NOTHING);
            String text = decision.trail().evidence(point.id());
            return new Evidence(point, text, told.sentence(), told.isEnough() || !text.isBlank());
        }).toList();
    }

    private static Told told(EvidencePoint.Shown shows, Decision decision, Brief brief) {
        return switch (shows) {
            case REQUIREMENTS -> requirements(decision);
            case OPTIONS -> options(decision);
            case TRADE_OFFS -> tradeOffs(decision);
            case RISKS -> risks(decision, brief);
        };
    }

    private static Told requirements(Decision decision) {
        SortedSet<String> linked = decision.trail().linked(Link.REQUIREMENTS);
        return linked.isEmpty() ? Told.NOTHING : new Told("It answers to " + String.join(", ", linked) + ".", false);
    }

    private static Told options(Decision decision) {
        return isWeighed(decision) ? new Told(decision.options().size() + " options are weighed by "
                + decision.criteria().stream().map(Decision.Criterion::name).collect(Collectors.joining(", ")) + ".",
                true) : Told.NOTHING;
    }

    private static Told tradeOffs(Decision decision) {
        if (!isWeighed(decision) || decision.outcome().isEmpty()) {
            return Told.NOTHING;
        }
        Weighing weighing = new Weighing(decision);
        return new Told(decision.options().stream().map(option -> option.name() + " "
                + weighing.total(option).orElseThrow()).collect(Collectors.joining(", ")) + " of 5 points.",
                !decision.consequences().isBlank());
    }

    private static boolean isWeighed(Decision decision) {
        Weighing weighing = new Weighing(decision);
        return decision.options().size() > 1
                && decision.options().stream().allMatch(option -> weighing.total(option).isPresent());
    }

    private static Told risks(Decision decision, Brief brief) {
        SortedSet<String> linked = decision.trail().linked(Link.RISKS);
        if (linked.isEmpty()) {
            return Told.NOTHING;
        }
        List<String> unanswered = linked.stream()
                .filter(id -> !brief.rows(RISKS).getOrDefault(id, new TreeMap<>()).containsKey("mitigation")).toList();
        return unanswered.isEmpty() ? new Told("The risk register says what is done about "
                + String.join(", ", linked) + ".", true)
                : new Told("The risk register does not say yet what is done about " + String.join(", ", unanswered)
                        + ".", false);
    }
}

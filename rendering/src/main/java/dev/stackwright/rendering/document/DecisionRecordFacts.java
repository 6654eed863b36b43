package dev.stackwright.rendering.document;

import dev.stackwright.model.decision.Succession;
import dev.stackwright.model.design.Decision;
import dev.stackwright.model.design.DecisionTrail;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.rendering.handoff.DecisionRecords;
import dev.stackwright.rendering.handoff.HandoffView;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An architecture decision record: a decision under its number, in a file of its own.
 *
 * @param trace        the decision with what it answers to
 * @param weighed      its matrix; the texts are Markdown
 * @param successors   what has taken its place or wants to, as the design links it; where it links nothing, the later
 *                     decision that names this one by id or title
 * @param predecessors whose place it takes
 * @param related      what else it is linked to among the decisions
 */
public record DecisionRecordFacts(DecisionTrace trace, HandoffView.DecisionRecord weighed,
                                  List<DecisionFacts> successors, List<DecisionFacts> predecessors,
                                  List<DecisionFacts> related) {

    private static final String SUPERSEDED = Decision.Status.SUPERSEDED.id();

    public DecisionRecordFacts {
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
        related = List.copyOf(related);
    }

    /** The records in the order of their numbers. */
    static List<DecisionRecordFacts> of(List<DecisionTrace> traces, Map<String, Decision> decisions) {
        List<DecisionFacts> all = traces.stream().map(DecisionTrace::decision).toList();
        Succession succession = new Succession(decisions);
        return traces.stream().map(trace -> {
            DecisionFacts decision = trace.decision();
            DecisionTrail trail = decisions.get(decision.id()).trail();
            List<DecisionFacts> linked = named(all, succession.successors(decision.id()));
            List<DecisionFacts> successors = linked.isEmpty() && decision.status().equals(SUPERSEDED)
                    ? all.stream().filter(later -> later.number() > decision.number() && names(later, decision))
                            .limit(1).toList() : linked;
            Set<String> related = new TreeSet<>(trail.linked(Link.DECISIONS));
            decisions.forEach((id, other) -> {
                if (other.trail().linked(Link.DECISIONS).contains(decision.id())) {
                    related.add(id);
                }
            });
            return new DecisionRecordFacts(trace, DecisionRecords.record(decisions.get(decision.id())), successors,
                    named(all, trail.linked(Link.SUPERSEDES)), named(all, related));
        }).toList();
    }

    private static List<DecisionFacts> named(List<DecisionFacts> all, Collection<String> ids) {
        return all.stream().filter(decision -> ids.contains(decision.id())).toList();
    }

    private static boolean names(DecisionFacts later, DecisionFacts earlier) {
        String texts = String.join("\n", later.context(), later.reason(), later.consequences());
        return Pattern.compile("(?<![\\w-])(?:" + Pattern.quote(earlier.id()) + "|" + Pattern.quote(earlier.title())
                + ")(?![\\w-])", Pattern.CASE_INSENSITIVE).matcher(texts).find();
    }

    public DecisionFacts decision() {
        return trace.decision();
    }

    /** The number with four digits. */
    public String label() {
        return decision().label();
    }

    /** Name of its file. */
    public String file() {
        return fileOf(decision());
    }

    /** Name of the file that holds the record of a decision. */
    public static String fileOf(DecisionFacts decision) {
        String title = decision.title().isBlank() ? decision.id() : decision.title();
        return decision.label() + "-" + FileName.of(title.toLowerCase(Locale.ROOT)) + ".md";
    }

    /** The way to the record of another one. */
    public String fileTo(DecisionFacts other) {
        return fileOf(other);
    }

    /** Columns of the matrix. */
    public List<MarkdownText> head() {
        return markdown(weighed.head());
    }

    /** Cells of the matrix; none where nothing is weighed. */
    public List<List<MarkdownText>> rows() {
        return weighed.rows().size() < 2 ? List.of()
                : weighed.rows().stream().map(DecisionRecordFacts::markdown).toList();
    }

    /** Why points are as they are. */
    public List<MarkdownText> notes() {
        return markdown(weighed.notes());
    }

    private static List<MarkdownText> markdown(List<String> texts) {
        return texts.stream().map(MarkdownText::of).toList();
    }
}

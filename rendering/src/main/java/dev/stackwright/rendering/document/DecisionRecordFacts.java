package dev.stackwright.rendering.document;

import dev.stackwright.model.design.Decision;
import dev.stackwright.rendering.handoff.DecisionRecords;
import dev.stackwright.rendering.handoff.HandoffView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An architecture decision record: a decision under a number, in a file of its own.
 *
 * @param number    by date, then by id, from 1
 * @param trace     the decision with what it answers to
 * @param weighed   its matrix; the texts are Markdown
 * @param successor what has taken its place: the record of a later decision that names this one by id or title
 */
public record DecisionRecordFacts(int number, DecisionTrace trace, HandoffView.DecisionRecord weighed,
                                  Optional<DecisionRecordFacts> successor) {

    /** The records in the order of their numbers. */
    static List<DecisionRecordFacts> of(List<DecisionTrace> traces, Map<String, Decision> decisions) {
        List<DecisionRecordFacts> records = new ArrayList<>();
        for (int index = traces.size() - 1; index >= 0; index--) {
            DecisionTrace trace = traces.get(index);
            Optional<DecisionRecordFacts> successor = trace.decision().status().equals("superseded")
                    ? records.stream().filter(later -> names(later.decision(), trace.decision())).findFirst()
                    : Optional.empty();
            records.add(0, new DecisionRecordFacts(index + 1, trace,
                    DecisionRecords.record(decisions.get(trace.decision().id())), successor));
        }
        return List.copyOf(records);
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
        return String.format(Locale.ROOT, "%04d", number);
    }

    /** Name of its file. */
    public String file() {
        String title = decision().title().isBlank() ? decision().id() : decision().title();
        return label() + "-" + FileName.of(title.toLowerCase(Locale.ROOT)) + ".md";
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

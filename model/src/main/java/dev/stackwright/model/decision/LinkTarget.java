package dev.stackwright.model.decision;

import dev.stackwright.model.brief.RowIds;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.DecisionTrail.Link;
import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Something a decision can be linked to.
 *
 * @param id   as the link keeps it, for example {@code FR-2}
 * @param says what it is about; empty for a service, whose name says it
 */
public record LinkTarget(String id, String says) {

    private static final List<String> REQUIREMENTS =
            List.of("requirements.functional", "requirements.quality", "requirements.constraints");
    private static final String RISKS = "risks.register";
    /** What a row of any of these tables is about; each table has one of them. */
    private static final List<String> SUBJECTS = List.of("requirement", "constraint", "risk");

    /** All there are in a design, in the order in which people count them. */
    public static List<LinkTarget> all(Link link, Snapshot snapshot) {
        return switch (link) {
            case REQUIREMENTS -> REQUIREMENTS.stream().flatMap(table -> rows(table, snapshot)).toList();
            case RISKS -> rows(RISKS, snapshot).toList();
            case SERVICES -> snapshot.compose().services().stream().map(Service::name)
                    .map(name -> new LinkTarget(name, "")).toList();
            case DECISIONS, SUPERSEDES -> decisions(snapshot);
        };
    }

    /** The one of that id; empty where there is none, or none any more. */
    public static Optional<LinkTarget> of(Link link, String id, Snapshot snapshot) {
        return all(link, snapshot).stream().filter(target -> target.id().equals(id)).findFirst();
    }

    private static Stream<LinkTarget> rows(String table, Snapshot snapshot) {
        SortedMap<String, SortedMap<String, String>> rows = snapshot.design().brief().rows(table);
        return RowIds.inOrder(rows.keySet()).stream().map(id -> new LinkTarget(id, subject(rows.get(id))));
    }

    private static String subject(Map<String, String> cells) {
        return SUBJECTS.stream().filter(cells::containsKey).findFirst().map(cells::get).orElse("");
    }

    private static List<LinkTarget> decisions(Snapshot snapshot) {
        var decisions = snapshot.design().rationale().decisions();
        Map<String, Integer> numbers = DecisionNumbers.of(decisions);
        return DecisionNumbers.inOrder(decisions).stream().map(id -> new LinkTarget(id,
                label(numbers.get(id)) + " " + decisions.get(id).title())).toList();
    }

    /** A number of a decision as its record has it, with four digits. */
    public static String label(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}

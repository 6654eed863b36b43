package dev.stackwright.app.panels.findings;

import dev.stackwright.app.project.ChoiceKey;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings are shown.
 *
 * @param severities those shown; the accepted ones count for themselves
 * @param accepted   whether accepted findings are shown
 * @param choice     only what this answer causes; empty for all
 */
record FindingFilter(Set<Severity> severities, boolean accepted, Optional<ChoiceKey> choice) {

    static final FindingFilter OPEN = new FindingFilter(EnumSet.allOf(Severity.class), false, Optional.empty());

    private static final Comparator<Finding> HEAVIEST_FIRST = Comparator.comparing(Finding::isAccepted)
            .thenComparing(Finding::severity);

    FindingFilter {
        severities = Set.copyOf(severities);
    }

    FindingFilter toggled(Severity severity) {
        Set<Severity> changed = EnumSet.noneOf(Severity.class);
        changed.addAll(severities);
        if (!changed.remove(severity)) {
            changed.add(severity);
        }
        return new FindingFilter(changed, accepted, choice);
    }

    FindingFilter withAccepted(boolean shown) {
        return new FindingFilter(severities, shown, choice);
    }

    FindingFilter withChoice(Optional<ChoiceKey> only) {
        return new FindingFilter(severities, accepted, only);
    }

    /** The findings that pass, the heaviest first, those of one weight in the order of the text. */
    List<Finding> on(List<Finding> all, Map<ChoiceKey, List<Finding>> byChoice) {
        List<Finding> caused = choice.map(key -> byChoice.getOrDefault(key, List.of())).orElse(all);
        return all.stream()
                .filter(finding -> finding.isAccepted() ? accepted : severities.contains(finding.severity()))
                .filter(finding -> choice.isEmpty() || caused.contains(finding))
                .sorted(HEAVIEST_FIRST).toList();
    }
}

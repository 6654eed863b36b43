package dev.stackwright.app.shell;

import dev.stackwright.app.editor.EditorMark;
import dev.stackwright.model.check.Finding;
import dev.stackwright.resources.Strings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Findings as the editor marks them. Every key typed makes new findings, most of which say what they said before: the
 * words of the last ones are remembered.
 */
final class FindingMarks {

    /** What the words follow from. */
    private record Said(String check, String message, String remedy) {

        private static Said by(Finding finding) {
            return new Said(finding.id(), finding.message(), finding.remedy());
        }
    }

    private record Words(String message, String origin) {

        private static Words of(Finding finding) {
            String sources = String.join("; ", finding.check().sources());
            return new Words(Strings.text("findings.mark", finding.message(), finding.remedy()), sources.isEmpty()
                    ? Strings.text("findings.mark.why", finding.reason(), finding.id())
                    : Strings.text("findings.mark.origin", finding.reason(), finding.id(), sources));
        }
    }

    private Map<Said, Words> known = Map.of();

    /**
     * The marks of those findings that nobody has accepted.
     *
     * @param fileOf the file a finding points into
     */
    <F> Map<F, List<EditorMark>> of(List<Finding> findings, Function<Finding, F> fileOf) {
        Map<Said, Words> words = new HashMap<>();
        Map<F, List<EditorMark>> marks = findings.stream().filter(finding -> !finding.isAccepted())
                .collect(Collectors.groupingBy(fileOf, Collectors.mapping(finding -> mark(finding, words),
                        Collectors.toList())));
        known = words;
        return marks;
    }

    private EditorMark mark(Finding finding, Map<Said, Words> used) {
        Words words = used.computeIfAbsent(Said.by(finding),
                said -> known.containsKey(said) ? known.get(said) : Words.of(finding));
        return new EditorMark(finding.range(), finding.severity(), words.message(), words.origin());
    }
}

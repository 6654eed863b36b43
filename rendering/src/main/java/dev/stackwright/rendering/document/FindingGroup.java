package dev.stackwright.rendering.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template may say of the findings of one check that are mended in the same way.
 *
 * @param findings one or more
 */
public record FindingGroup(List<FindingFacts> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** In the order of the first of each group. */
    static List<FindingGroup> of(List<FindingFacts> findings) {
        Map<List<String>, List<FindingFacts>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> groups.computeIfAbsent(List.of(finding.check(), finding.severity(),
                finding.remedy()), key -> new ArrayList<>()).add(finding));
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    public int size() {
        return findings.size();
    }

    public String severity() {
        return findings.get(0).severity();
    }

    public String remedy() {
        return findings.get(0).remedy();
    }

    /** What a single finding says; of several what they have in common. */
    public String text() {
        return size() == 1 ? findings.get(0).message() : findings.get(0).title() + " (" + size() + " places)";
    }

    /** Names of the elements they speak of, each once; the stack as a whole has none. */
    public List<String> subjects() {
        return findings.stream().map(FindingFacts::subject).filter(subject -> !subject.isEmpty()).distinct().toList();
    }
}

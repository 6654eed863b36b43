package dev.stackwright.app.panels.review;

import dev.stackwright.model.brief.RiskRegister;
import dev.stackwright.model.brief.RiskRegister.Origin;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Brief;
import dev.stackwright.rendering.handoff.HandoffFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something the checks found that the register does not have: findings of one check, those that somebody let stand
 * apart.
 *
 * @param findings at least one, all of the same check
 */
record RiskCandidate(List<Finding> findings) {

    RiskCandidate {
        findings = List.copyOf(findings);
    }

    private record Kind(String check, Optional<Acceptance> accepted) {
    }

    /** @param known what the register has already */
    static List<RiskCandidate> in(HandoffFacts facts, Set<Origin> known) {
        Map<Kind, List<Finding>> found = new LinkedHashMap<>();
        Stream.concat(facts.accepted().stream(),
                        facts.open().stream().filter(finding -> finding.severity() != Severity.ADVICE))
                .filter(finding -> !known.contains(new Origin(finding.id(), service(finding))))
                .forEach(finding -> found.computeIfAbsent(new Kind(finding.id(), accepted(finding)),
                        kind -> new ArrayList<>()).add(finding));
        return found.values().stream().map(RiskCandidate::new).toList();
    }

    /** The same words of the same person belong together, whatever they were said of. */
    private static Optional<Acceptance> accepted(Finding finding) {
        return finding.acceptance().map(said -> new Acceptance(said.check(), Optional.empty(), said.by(),
                said.reason(), said.until()));
    }

    private static String service(Finding finding) {
        return finding.element().filter(ElementId::isService).map(ElementId::name).orElse("");
    }

    Finding first() {
        return findings.get(0);
    }

    List<String> services() {
        return findings.stream().map(RiskCandidate::service).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** What the register would say of it; how likely and how bad it is, people say. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("risk", findings.size() == 1 ? first().message() : first().check().title());
        cells.put(RiskRegister.FROM, first().id());
        cells.put(Brief.SERVICES, String.join(", ", services()));
        first().acceptance().ifPresent(accepted -> cells.put("owner", accepted.by()));
        return cells;
    }
}

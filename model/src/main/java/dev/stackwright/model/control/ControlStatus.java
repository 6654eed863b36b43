package dev.stackwright.model.control;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.control.evidence.Gap;
import dev.stackwright.model.control.evidence.Proof;
import dev.stackwright.model.design.Acceptance;
import java.util.List;
import java.util.Optional;

/**
 * How far the design meets one control, and what says so.
 *
 * @param control    the control
 * @param state      how far it is met
 * @param plans      the plans it concerns; empty where the framework is chosen design-wide
 * @param evidence   what the design shows for it
 * @param gaps       what the design does not show
 * @param findings   the findings of its checks, accepted ones among them
 * @param acceptance who answers for it, also where the day has passed; empty where nobody ever did
 */
public record ControlStatus(Control control, ControlState state, List<String> plans, List<Proof> evidence,
                            List<Gap> gaps, List<Finding> findings, Optional<Acceptance> acceptance) {

    public ControlStatus {
        plans = List.copyOf(plans);
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
    }

    /** The findings nobody has accepted. */
    public List<Finding> openFindings() {
        return findings.stream().filter(finding -> !finding.isAccepted()).toList();
    }
}

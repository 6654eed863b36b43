package dev.stackwright.app.panels.findings;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.check.Severity;
import java.util.List;

/**
 * What the list shows of a finding. While that stays the same nothing has to be drawn, though every key typed makes
 * new findings with other offsets.
 */
record FindingLook(FindingKey key, Severity severity, boolean accepted, List<String> plans, String place, String fix) {

    static FindingLook of(Finding finding, String place) {
        return new FindingLook(FindingKey.of(finding), finding.severity(), finding.isAccepted(), finding.plans(), place,
                finding.fix().map(Fix::title).orElse(""));
    }
}

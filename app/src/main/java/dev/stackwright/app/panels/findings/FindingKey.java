package dev.stackwright.app.panels.findings;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import java.util.Optional;

/** What makes a finding the same one after the text around it has moved. */
record FindingKey(String check, Optional<ElementId> element, String message) {

    static FindingKey of(Finding finding) {
        return new FindingKey(finding.id(), finding.element(), finding.message());
    }
}

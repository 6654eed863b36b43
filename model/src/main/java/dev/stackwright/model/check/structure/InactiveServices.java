package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.Service;

/** Docker Compose looks at services with profiles only when one of the profiles is active. */
final class InactiveServices {

    private InactiveServices() {
    }

    static Finding weigh(Service service, Finding finding) {
        return service.profiles().isEmpty() ? finding : finding.withSeverity(Severity.WARNING);
    }
}

package dev.stackwright.rendering.document;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import java.util.Optional;

/**
 * What a template may say of a finding.
 *
 * @param check    id of the check
 * @param family   id of what the check is about, for example {@code security}
 * @param severity {@code error}, {@code warning} or {@code advice}
 * @param subject  name of the element it speaks of; empty where that is the stack as a whole
 * @param by       who let it stand, and {@code why}; empty where nobody did
 */
public record FindingFacts(String check, String family, String severity, String title, String subject, String message,
                           String remedy, String by, String why) {

    static FindingFacts of(Finding finding) {
        Optional<Acceptance> accepted = finding.acceptance();
        return new FindingFacts(finding.id(), finding.check().family().id(), finding.severity().id(),
                finding.check().title(), finding.element().map(ElementId::name).orElse(""), finding.message(),
                finding.remedy(), accepted.map(Acceptance::by).orElse(""),
                accepted.map(Acceptance::reason).orElse(""));
    }
}

package dev.stackwright.rendering.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BadgeTest {

    private static final ElementId API = ElementId.service("api");
    private static final ElementId WEB = ElementId.service("web");

    @Test
    void aBadgeCountsTheFindingsOfItsElementAndShowsTheWorst() {
        assertThat(Badge.of(List.of(finding(API, Severity.ADVICE), finding(API, Severity.ERROR),
                finding(API, Severity.WARNING), finding(WEB, Severity.ADVICE))))
                .containsEntry(API, new Badge(3, Severity.ERROR))
                .containsEntry(WEB, new Badge(1, Severity.ADVICE));
    }

    @Test
    void acceptedFindingsDoNotCount() {
        Finding open = finding(API, Severity.WARNING);
        Acceptance acceptance = new Acceptance("latest-tag", Optional.of(API), "Mara", "a mirror pins it",
                Optional.empty());
        Finding accepted = new Finding(open.check(), open.severity(), open.element(), open.file(), open.range(), open.message(),
                open.remedy(), open.plans(), open.fix(), Optional.of(acceptance));

        assertThat(Badge.of(List.of(accepted))).isEmpty();
    }

    private static Finding finding(ElementId element, Severity severity) {
        CheckInfo check = new CheckInfo("latest-tag", "A tag can change its meaning", severity, Family.LINT, "why",
                "remedy", List.of("Compose Specification"));
        return Finding.of(check, element, new Range(0, 1), "message");
    }
}

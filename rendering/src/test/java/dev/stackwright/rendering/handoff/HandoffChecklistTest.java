package dev.stackwright.rendering.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Confirmation;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.share.WithoutSecrets;
import dev.stackwright.model.workspace.ContentHash;
import dev.stackwright.model.workspace.Workspace;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoffChecklistTest {

    private static final String STACK = """
            services:
              api:
                image: ghcr.io/acme/api:1.0
                mem_limit: 512m
            """;

    private static ChecklistPoint point(HandoffInput input, String id) {
        return HandoffChecklist.of(input).stream().filter(point -> point.id().equals(id)).findFirst().orElseThrow();
    }

    private static Design confirmed(String point, String text) {
        String hash = ContentHash.of(Samples.input(text, Design.EMPTY).snapshot().text().encode()).hex();
        return Design.EMPTY.withConfirmation(point, new Confirmation("Ada", LocalDate.of(2026, 11, 19), hash));
    }

    @Test
    void thereAreSixteenPoints() {
        List<ChecklistPoint> points = HandoffChecklist.of(Samples.input(STACK, Design.EMPTY));

        assertThat(points).hasSize(16).extracting(ChecklistPoint::id).doesNotHaveDuplicates();
        assertThat(points).allSatisfy(point -> assertThat(point.evidence()).endsWith("."));
    }

    @Test
    void whatTheFileShowsIsVerifiedWithItsLine() {
        ChecklistPoint point = point(Samples.input(STACK, Design.EMPTY), "handoff.images-only");

        assertThat(point.state()).isEqualTo(PointState.VERIFIED);
        assertThat(point.evidence()).isEqualTo("api (line 3).");
    }

    @Test
    void whatOnlyAPersonCanKnowStaysOpenUntilItIsConfirmed() {
        assertThat(point(Samples.input(STACK, Design.EMPTY), "handoff.stack-starts").state())
                .isEqualTo(PointState.OPEN);
        ChecklistPoint point = point(Samples.input(STACK, confirmed("handoff.stack-starts", STACK)),
                "handoff.stack-starts");
        assertThat(point.state()).isEqualTo(PointState.CONFIRMED);
        assertThat(point.evidence()).endsWith("Confirmed by Ada on 2026-11-19.");
    }

    @Test
    void aConfirmationGoesStaleWithTheFile() {
        ChecklistPoint point = point(Samples.input(STACK, confirmed("handoff.stack-starts", STACK + "# new\n")),
                "handoff.stack-starts");

        assertThat(point.state()).isEqualTo(PointState.STALE);
        assertThat(point.evidence()).endsWith("The file has changed since it was confirmed by Ada on 2026-11-19.");
    }

    @Test
    void aConfirmationHoldsForTheCopyWithoutSecrets() {
        String secret = STACK + "    environment: {API_PASSWORD: hunter2-of-mine}\n";
        HandoffInput input = Samples.input(secret, confirmed("handoff.stack-starts", secret));

        ChecklistPoint point = point(input.of(WithoutSecrets.of(input.snapshot(), Collections.emptySortedMap(),
                List.of(), input.technologies(), input.choices())), "handoff.stack-starts");
        assertThat(point.state()).isEqualTo(PointState.CONFIRMED);
    }

    @Test
    void aPersonConfirmsAPointForTheFileAsItIs() {
        HandoffInput before = Samples.input(STACK, Design.EMPTY);

        ChecklistPoint point = point(Samples.input(STACK, performed(before).design()), "handoff.stack-starts");
        assertThat(point.state()).isEqualTo(PointState.CONFIRMED);
        assertThat(point.made()).hasValueSatisfying(made -> assertThat(made.by()).isEqualTo("Ada"));
    }

    private static Snapshot performed(HandoffInput input) {
        Workspace workspace = new Workspace(input.snapshot());
        workspace.perform(HandoffChecklist.confirming("handoff.stack-starts",
                new Signature("Ada", Samples.TODAY)).orElseThrow());
        return workspace.snapshot();
    }

    @Test
    void aConfirmationDoesNotOutweighAFinding() {
        String built = "services: {api: {build: ./api}}\n";
        ChecklistPoint point = point(Samples.input(built, confirmed("handoff.images-only", built)),
                "handoff.images-only");

        assertThat(point.state()).isEqualTo(PointState.OPEN);
        assertThat(point.evidence()).isEqualTo("api is built from ./api and names no image (line 1). Confirmed by Ada on "
                + "2026-11-19, against what the studio sees.");
    }

    @Test
    void nothingIsVerifiedInAFileThatCannotBeRead() {
        List<ChecklistPoint> broken = HandoffChecklist.of(Samples.input("""
                services:
                  api:
                    image: "ghcr.io/acme/api
                  db:
                    image: postgres:17
                """, Design.EMPTY));
        List<ChecklistPoint> empty = HandoffChecklist.of(Samples.input("", Design.EMPTY));

        assertThat(broken).noneMatch(point -> point.state() == PointState.VERIFIED);
        assertThat(empty).noneMatch(point -> point.state() == PointState.VERIFIED);
    }
}

package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String STACK = """
            services:
              db:
                image: postgres
            """;

    private static final List<String> CHECK_FILES = Stream.of(Objects.requireNonNull(
            new File("../resources/src/main/resources/stackwright/checks").list()))
            .filter(file -> file.endsWith(".yaml"))
            .filter(file -> !Set.of("broken.yaml", "cloud-endpoints.yaml").contains(file)).toList();

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    @Test
    void dataAndClassesMatch() {
        List<String> known = checks.checks().stream().map(Check::id).toList();
        List<String> written = CHECK_FILES.stream()
                .flatMap(file -> new CheckBook("checks/" + file).ids().stream()).toList();

        assertThat(known).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyCheckSaysWhyAndWhereItComesFrom() {
        assertThat(checks.checks()).allSatisfy(check -> {
            assertThat(check.id()).matches("[a-z]+(-[a-z]+)+");
            assertThat(check.info().title()).doesNotEndWith(".");
            assertThat(check.info().why()).endsWith(".");
            assertThat(check.info().remedy()).endsWith(".");
            assertThat(check.info().sources()).isNotEmpty();
        });
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        List<Finding> findings = checks.run(Snapshot.of("""
                services:
                  app:
                    build: .
                  db:
                    image: postgres
                    environment:
                      POSTGRES_PASSWORD: secret
                """), TODAY);

        assertThat(findings).extracting(Finding::id).containsExactly("resources-missing", "build-needs-image",
                "store-without-volume", "image-tag-floating", "secret-in-clear");
    }

    @Test
    void aFindingThatSomebodyAcceptsIsMarkedUntilItsLastDay() {
        Acceptance acceptance = new Acceptance("image-tag-floating", Optional.of(ElementId.service("db")), "Ada",
                "Local only", Optional.of(TODAY));
        Snapshot snapshot = Snapshot.of(TextDocument.of(STACK), Design.EMPTY.withAcceptance(acceptance));

        assertThat(floating(checks.run(snapshot, TODAY)).acceptance()).contains(acceptance);
        assertThat(floating(checks.run(snapshot, TODAY.plusDays(1))).isAccepted()).isFalse();
    }

    private static Finding floating(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.id().equals("image-tag-floating")).findFirst()
                .orElseThrow();
    }

    @Test
    void checksAboutChoicesAreSilentWhileNothingIsChosen() {
        List<Finding> findings = checks.run(Snapshot.of("""
                services:
                  api:
                    image: acme/api:1
                    container_name: api
                    environment:
                      S3: https://bucket.s3.amazonaws.com
                      AWS_ACCESS_KEY_ID: ${KEY}
                      DB_SSL: "false"
                  cache:
                    image: redis:7.4-alpine
                  db:
                    image: postgres:17
                    volumes:
                      - ./data:/var/lib/postgresql/data
                """), TODAY);

        assertThat(findings).extracting(Finding::id).containsOnly("resources-missing");
    }

    @Test
    void aFindingNamesThePlansItConcerns() {
        Design design = Design.EMPTY
                .withPlanChoices("Pro", Choices.UNDECIDED.withSla(Optional.of("99.9")))
                .withPlanChoices("Enterprise", Choices.UNDECIDED.withSla(Optional.of("99.99")));
        List<Finding> findings = checks.run(Snapshot.of(TextDocument.of("""
                services:
                  api:
                    image: acme/api:1
                """), design), TODAY);

        assertThat(findings).filteredOn(finding -> finding.id().equals("sla-replicas")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.plans()).containsExactly("Enterprise");
                    assertThat(finding.message()).isEqualTo("99.99 % asks for 3 replicas; api runs 1.");
                });
    }
}

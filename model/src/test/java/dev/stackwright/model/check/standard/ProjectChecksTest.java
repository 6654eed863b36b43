package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Family;
import dev.stackwright.model.check.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong with a project of several files, of profiles, and of variables. */
class ProjectChecksTest {

    @Test
    void whatAnIncludedFileDefinesIsThere() {
        assertThat(ProjectProbe.of("""
                include: [db.yaml]
                services:
                  api: {image: "acme/api:1", depends_on: [db], networks: [back]}
                """).file("db.yaml", """
                services:
                  db: {image: "postgres:16"}
                networks: {back: {}}
                """).lines()).isEmpty();
    }

    @Test
    void aFaultOfAnIncludedFileIsFoundThere() {
        assertThat(ProjectProbe.of("""
                include: [db.yaml]
                services:
                  api: {image: "acme/api:1"}
                """).file("db.yaml", """
                services:
                  db:
                    imag: postgres:16
                    networks: [lost]
                """).lines()).containsExactly(
                "db.yaml:2 error image-or-build-missing: The service db has neither image nor build.",
                "db.yaml:3 error unknown-attribute: services.db has no attribute imag.",
                "db.yaml:4 error undefined-network: db uses the network lost, which is not declared.");
    }

    @Test
    void ofAnExtendedFileOnlyTheServiceThatIsTakenOverCounts() {
        assertThat(ProjectProbe.of("""
                services:
                  api:
                    extends: {file: base.yaml, service: base}
                    image: acme/api:1
                """).file("base.yaml", """
                services:
                  base:
                    healthcheck:
                      test: [CMD, /probe]
                      intervall: 10s
                  other:
                    imag: postgres:16
                """).lines()).containsExactly(
                "base.yaml:5 error unknown-attribute: services.base.healthcheck has no attribute intervall.");
    }

    @Test
    void aFileThatIsMissingIsTheFaultOfTheEnvironment() {
        ProjectProbe probe = ProjectProbe.of("""
                include: [gone.yaml]
                services:
                  api: {image: "acme/api:1", depends_on: [db], env_file: [gone.env]}
                """);

        assertThat(probe.findings()).extracting(Finding::id)
                .containsExactly("included-file-unreadable", "env-file-unreadable");
        assertThat(probe.findings()).extracting(finding -> finding.check().family()).containsOnly(Family.ENVIRONMENT);
    }

    @Test
    void aValueThatOnlyLacksItsVariableIsTheFaultOfTheEnvironment() {
        ProjectProbe probe = ProjectProbe.of("""
                services:
                  api:
                    image: acme/api:1
                    volumes: ["${MEDIA}:/media"]
                    networks: ["${NET}"]
                """);

        assertThat(probe.findings()).filteredOn(finding -> finding.id().equals("variable-needed")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check().family()).isEqualTo(Family.ENVIRONMENT);
                    assertThat(finding.message()).endsWith("Nobody sets MEDIA.");
                });
        assertThat(probe.findings()).filteredOn(finding -> finding.id().equals("undefined-network"))
                .extracting(finding -> finding.check().family()).containsExactly(Family.ENVIRONMENT);
        assertThat(probe.variables(Map.of("MEDIA", "./media", "NET", "default")).lines()).isEmpty();
    }

    @Test
    void aVariableThatNobodySetsIsOneFindingWithAllItsPlaces() {
        assertThat(ProjectProbe.of("""
                include: [more.yaml]
                services:
                  api:
                    image: acme/api:1
                    command: run ${MODE}
                    environment:
                      MODE: ${MODE}
                      LEVEL: ${LEVEL}
                """).file("more.yaml", "services: {job: {image: \"acme/job:${MODE}1\"}}\n").lines()).containsExactly(
                "5 advice variable-unset: The variable MODE is not set; an empty text takes its place, also in line 7"
                        + " and more.yaml line 1.",
                "8 advice variable-unset: The variable LEVEL is not set; an empty text takes its place.");
    }

    @Test
    void aVariableThatHasToBeSetIsNotSaidToBeUnsetAsWell() {
        assertThat(ProjectProbe.of("""
                services:
                  api:
                    image: acme/api:1
                    volumes: ["${MEDIA}:/media"]
                    command: serve ${MEDIA} ${TOKEN} ${TOKEN:?}
                """).findings()).extracting(Finding::id)
                .containsExactlyInAnyOrder("variable-needed", "required-variable-unset");
    }

    @Test
    void aVariableThatMustBeSetIsAnErrorAndOneThatNeedNotIsAdvice() {
        assertThat(ProjectProbe.of("""
                services:
                  api:
                    image: acme/api:${TAG:?say which}
                    command: run ${MODE}
                """).lines()).containsExactly(
                "3 error required-variable-unset: The variable TAG must have a value: say which.",
                "4 advice variable-unset: The variable MODE is not set; an empty text takes its place.");
    }

    @Test
    void aFaultInAnInactiveProfileIsAWarningThatNamesIt() {
        assertThat(ProjectProbe.of("""
                services:
                  api: {image: "acme/api:1"}
                  tool: {profiles: [debug], networks: [lost]}
                """).lines()).containsExactly(
                "3 warning image-or-build-missing: The service tool has neither image nor build."
                        + " It matters once the profile debug is active.",
                "3 warning undefined-network: tool uses the network lost, which is not declared."
                        + " It matters once the profile debug is active.");
    }

    @Test
    void anActiveServiceCannotWaitForAnInactiveOne() {
        assertThat(ProjectProbe.of("""
                services:
                  api: {image: "acme/api:1", depends_on: [tool]}
                  web: {image: "acme/web:1", depends_on: {tool: {condition: service_started, required: false}}}
                  tool: {image: "acme/tool:1", profiles: [debug]}
                """).lines()).containsExactly("2 error undefined-service: depends_on of api names the service tool,"
                        + " of which no profile is active.");
    }

    @Test
    void anOverlayIsOneErrorAtItsHead() {
        assertThat(ProjectProbe.of("compose.prod.yaml", """
                # For production
                services:
                  web: {networks: [back], depends_on: [db]}
                  db: {restart: always}
                """).lines()).containsExactly("1 error overlay-needs-base: compose.prod.yaml cannot stand alone: web and"
                        + " db have neither image nor build.");
    }

    @Test
    void anOverlayBehindItsBaseIsFine() {
        assertThat(ProjectProbe.of("compose.yaml", """
                services:
                  web: {image: "acme/web:1"}
                """).main("compose.prod.yaml", """
                services:
                  web: {restart: always, ports: }
                """).lines()).isEmpty();
    }

    @Test
    void aServiceWithoutAnImageInAMainFileIsNoOverlay() {
        assertThat(ProjectProbe.of("services:\n  web: {restart: always}\n  db:\n").lines()).containsExactly(
                "2 error image-or-build-missing: The service web has neither image nor build.",
                "3 error image-or-build-missing: The service db has neither image nor build.");
    }

    @Test
    void aSecretOfABuildIsDeclared() {
        assertThat(ProjectProbe.of("""
                services:
                  api: {build: {context: ., secrets: [token]}}
                """).lines()).containsExactly(
                "2 error undefined-secret: api uses the secret token, which is not declared.");
    }

    @Test
    void servicesThatExtendEachOtherAreToldAsAChain() {
        assertThat(ProjectProbe.of("""
                services:
                  a: {image: "acme/a:1", extends: {service: b}}
                  b: {image: "acme/b:1", extends: {service: a}}
                """).findings()).extracting(Finding::id).containsOnly("extends-cycle");
    }

    @Test
    void aServiceThatIsAnAliasNeedsAnImageToo() {
        assertThat(ProjectProbe.of("""
                x-a: &a {restart: always}
                services:
                  web: *a
                """).lines()).containsExactly(
                "3 error image-or-build-missing: The service web has neither image nor build.");
    }

    @Test
    void aLongChainOfDependenciesIsFollowedToItsEnd() {
        StringBuilder text = new StringBuilder("services:\n");
        int services = 3_000;
        for (int i = 0; i < services; i++) {
            text.append("  s").append(i).append(": {image: x, depends_on: [s").append((i + 1) % services)
                    .append("]}\n");
        }

        assertThat(ProjectProbe.of(text.toString()).findings()).extracting(Finding::id)
                .containsExactly("dependency-cycle");
    }
}

package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.edit.Snapshot;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final String SOUND = """
            services:
              api:
                image: acme/api:1
                depends_on: [db]
                networks: [back, default]
                secrets: [key]
                configs: [conf]
                volumes: ["data:/data", "/anonymous", "./here:/there"]
              db:
                image: postgres:15
                networks: {back: }
            networks: {back: }
            volumes: {data: }
            secrets: {key: {file: ./key}}
            configs: {conf: {file: ./conf}}
            """;

    private final Checks problems = StandardChecks.problems(Technologies.read(), ChoiceCatalog.read());

    @Test
    void aSoundFileHasNoProblems() {
        assertThat(problems.run(Snapshot.of(SOUND))).isEmpty();
    }

    @Test
    void aLineThatIsNoYamlIsPassedOnWithItsRemedy() {
        Probe probe = Probe.of("yaml-syntax", """
                services:
                  api:
                    image: "acme/api:1
                  db:
                    image: postgres:15
                """);

        assertThat(probe.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @Test
    void namesThatPointNowhereAreFound() {
        String text = SOUND.substring(0, SOUND.indexOf("networks: {back: }\nvolumes"));

        assertThat(problems.run(Snapshot.of(text))).extracting(Finding::id, Finding::message)
                .containsExactlyInAnyOrder(
                        tuple("undefined-network",
                                "api uses the network back, which is not declared."),
                        tuple("undefined-secret",
                                "api uses the secret key, which is not declared."),
                        tuple("undefined-config",
                                "api uses the config conf, which is not declared."),
                        tuple("undefined-volume",
                                "api uses the volume data, which is not declared."),
                        tuple("undefined-network",
                                "db uses the network back, which is not declared."));
    }

    @Test
    void aServiceThatIsNotThereIsFoundWhereverItIsNamed() {
        assertThat(Probe.of("undefined-service", """
                services:
                  a:
                    image: acme/a:1
                    depends_on: [gone]
                    network_mode: service:away
                    volumes_from: ["lost:ro", "container:other"]
                  b:
                    image: acme/b:1
                  c:
                    image: acme/c:1
                    extends: {file: other.yaml, service: base}
                    depends_on:
                      maybe: {condition: service_started, required: false}
                """).messages()).containsExactlyInAnyOrder(
                "depends_on of a names the service gone, which is not there.",
                "network_mode of a names the service away, which is not there.",
                "volumes_from of a names the service lost, which is not there.",
                "depends_on of c names the service maybe, which is not there.");
    }

    @Test
    void whatAnIncludedFileMayDefineIsNotMissed() {
        Probe.of("undefined-service", """
                include: [other.yaml]
                services:
                  a:
                    image: acme/a:1
                    depends_on: [gone]
                """).isSilent();
    }

    @Test
    void servicesThatWaitForEachOtherAreOneCircle() {
        assertThat(Probe.of("dependency-cycle", """
                services:
                  a: {image: "acme/a:1", depends_on: [b]}
                  b: {image: "acme/b:1", depends_on: [c]}
                  c: {image: "acme/c:1", depends_on: [a]}
                  d: {image: "acme/d:1", depends_on: [a]}
                """).messages()).containsExactly("a waits for b waits for c waits for a.");
    }

    @Test
    void aKeyMayStandOnce() {
        Probe probe = Probe.of("duplicate-key", """
                services:
                  a:
                    image: acme/a:1
                    image: acme/a:2
                """);

        assertThat(probe.messages())
                .containsExactly("The key 'image' stands a second time; the first one is in line 3.");
        assertThat(probe.places()).containsExactly("image");
    }

    @Test
    void aServiceNeedsSomethingToRun() {
        assertThat(Probe.of("image-or-build-missing", """
                services:
                  a:
                    ports: ["80:80"]
                  b:
                  c:
                    extends: {service: a}
                  d:
                    build: .
                """).messages()).containsExactly("The service a has neither image nor build.",
                "The service b has neither image nor build.", "The service c has neither image nor build.");
    }

    @Test
    void aServiceOfAnInactiveProfileIsAWarning() {
        assertThat(Probe.of("image-or-build-missing", """
                services:
                  a:
                    profiles: [tools]
                  b:
                    image: acme/b:1
                """).findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void aFileThatOnlyPutsServicesIntoProfilesIsMeantToBeLaidOverAnother() {
        Probe.of("image-or-build-missing", """
                services:
                  a:
                    profiles: [tools]
                  b:
                    profiles: [tools]
                """).isSilent();
    }

    @Test
    void aFileWithoutServicesIsFound() {
        assertThat(Probe.of("services-missing", "").findings()).extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(Probe.of("services-missing", "volumes: {data: }").findings()).extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        Probe.of("services-missing", "include: [other.yaml]").isSilent();
    }

    @Test
    void aListOrTextInPlaceOfAMappingIsFound() {
        assertThat(Probe.of("not-a-mapping", """
                services:
                  a: postgres
                volumes: [data]
                """).messages()).containsExactly("The service a is a text, not a mapping.",
                "The section volumes is a list, not a mapping.");
        assertThat(Probe.of("not-a-mapping", "- just a list").messages())
                .containsExactly("The file is a list, not a mapping.");
    }

    @Test
    void aServiceAtTheTopIsToldWhereItBelongs() {
        assertThat(Probe.of("unknown-section", """
                web:
                  image: nginx:1.27
                x-common: {a: b}
                services: {}
                """).findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("There is no section web in a compose file.");
                    assertThat(finding.remedy()).isEqualTo("It looks like a service: move it below services.");
                });
    }

    @Test
    void aSectionOfServicesWithoutAValueIsAnError() {
        assertThat(Probe.of("services-missing", "services:\nvolumes: {data: }\n").findings())
                .extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Probe.of("services-missing", "services: {}\nvolumes: {data: }\n").findings())
                .extracting(Finding::severity).containsExactly(Severity.WARNING);
    }
}

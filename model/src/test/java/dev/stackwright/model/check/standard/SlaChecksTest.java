package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaChecksTest {

    private static final String API = """
            services:
              api:
                image: acme/api:1
            """;

    @ParameterizedTest
    @CsvSource({"99.95, 2", "99.99, 3", "99.999, 3"})
    void aStatelessServiceRunsAsOftenAsTheTargetAsks(String target, int replicas) {
        Probe probe = Probe.of("sla-replicas", API).sla(target);

        assertThat(probe.fixDiff()).containsExactly("+    deploy:", "+      replicas: " + replicas);
    }

    @Test
    void aNumberThatIsAVariableStaysOne() {
        Probe probe = Probe.of("sla-replicas", """
                services:
                  api:
                    image: acme/api:1
                    deploy:
                      replicas: ${API_REPLICAS:-1}
                """).sla("99.95");

        assertThat(probe.fixDiff()).containsExactly("-      replicas: ${API_REPLICAS:-1}",
                "+      replicas: ${API_REPLICAS:-2}");
    }

    @Test
    void whatCanRunOnceOnlyIsSaidInsteadOfBroken() {
        Probe probe = Probe.of("sla-replicas", """
                services:
                  api:
                    image: acme/api:1
                    ports:
                      - "8080:8080"
                """).sla("99.95");

        assertThat(probe.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.fix()).isEmpty();
            assertThat(finding.remedy()).startsWith("Host port 8080 can be taken once only");
        });
    }

    @Test
    void enoughReplicasStoresAndJobsAreFine() {
        Probe.of("sla-replicas", """
                services:
                  api:
                    image: acme/api:1
                    deploy: {replicas: 2}
                  db:
                    image: postgres:15
                  migrate:
                    image: acme/api:1
                """).sla("99.95").isSilent();
        Probe.of("sla-replicas", API).sla("99.9").isSilent();
    }

    @Test
    void aSingleDatabaseDoesNotCarryAHighTarget() {
        Probe probe = Probe.of("sla-single-database", """
                services:
                  db:
                    image: postgres:15
                """);

        assertThat(probe.sla("99.99").messages())
                .containsExactly("99.99 % asks for a replicated database; db is a single PostgreSQL.");
        assertThat(probe.sla("99.999").messages())
                .containsExactly("99.999 % asks for a distributed database; db is a single PostgreSQL.");
        probe.sla("99.95").isSilent();
    }

    @Test
    void aReplicatedDatabaseCarriesIt() {
        Probe.of("sla-single-database", """
                services:
                  primary:
                    image: postgres:15
                  replica:
                    image: postgres:15
                  roach1:
                    image: cockroachdb/cockroach:v24.1.0
                  roach2:
                    image: cockroachdb/cockroach:v24.1.0
                """).sla("99.99").isSilent();
    }

    @Test
    void aTargetAsksForHealthChecksEverywhere() {
        Probe probe = Probe.of("sla-healthcheck", API);

        assertThat(probe.sla("99.9").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ADVICE));
        assertThat(probe.sla("99.95").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        probe.isSilent();
    }

    @Test
    void aHealthCheckOrOneThatIsMissedElsewhereIsEnough() {
        Probe.of("sla-healthcheck", """
                services:
                  api:
                    image: acme/api:1
                    depends_on: [db]
                    healthcheck: {test: ["CMD", "true"]}
                  db:
                    image: postgres:15
                """).sla("99.95").isSilent();
    }

    @Test
    void aServiceThatScalesKeepsNoFilesOfItsOwn() {
        Probe probe = Probe.of("sla-local-state", """
                services:
                  api:
                    image: acme/api:1
                    volumes:
                      - ./conf:/etc/api:ro
                      - uploads:/srv/uploads
                  db:
                    image: postgres:15
                    volumes: ["data:/var/lib/postgresql/data"]
                volumes: {uploads: , data: }
                """);

        assertThat(probe.sla("99.95").messages())
                .containsExactly("api keeps files in uploads, and 99.95 % asks for several replicas.");
        probe.sla("99.9").isSilent();
    }
}

package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyChecksTest {

    private static final String UNCHECKED = """
            services:
              api:
                image: acme/api:1
                depends_on:
                  - db
              db:
                image: postgres:15   # the store
            """;

    @Test
    void aStoreOthersRelyOnNeedsAHealthCheck() {
        assertThat(Probe.of("healthcheck-missing", UNCHECKED).messages())
                .containsExactly("db (PostgreSQL) has no health check, and api relies on it.");
    }

    @Test
    void theCataloguesHealthCheckIsOffered() {
        assertThat(Probe.of("healthcheck-missing", UNCHECKED).fixDiff()).containsExactly(
                "+    healthcheck:",
                "+      test: [\"CMD-SHELL\", \"pg_isready -U $${POSTGRES_USER:-postgres}\"]",
                "+      interval: 10s",
                "+      timeout: 5s",
                "+      retries: 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongo:4.4", "bitnami/postgresql:15", "mariadb:5.5", "memcached:1.6", "nats:2.10"})
    void noTestIsOfferedThatTheImageCannotRun(String image) {
        Probe probe = Probe.of("healthcheck-missing", """
                services:
                  api:
                    image: acme/api:1
                    depends_on: [store]
                  store:
                    image: %s
                """.formatted(image));

        assertThat(probe.findings()).hasSize(1);
        assertThat(probe.findings().get(0).fix()).isEmpty();
    }

    @Test
    void aStoreNobodyReliesOnOrWithAHealthCheckIsFine() {
        Probe.of("healthcheck-missing", """
                services:
                  api:
                    image: acme/api:1
                    depends_on: [db, worker]
                  worker:
                    image: acme/worker:1
                  alone:
                    image: redis:7
                  db:
                    image: postgres:15
                    healthcheck:
                      disable: true
                """).isSilent();
    }

    @Test
    void waitingForTheStartOfACheckedStoreIsTooEarly() {
        Probe probe = Probe.of("dependency-not-ready", """
                services:
                  api:
                    image: acme/api:1
                    depends_on:
                      db:
                        condition: service_started
                      cache:
                        condition: service_started
                  cache:
                    image: redis:7
                    healthcheck: {test: ["CMD", "redis-cli", "ping"]}
                  db:
                    image: postgres:15
                    healthcheck:
                      test: ["CMD-SHELL", "pg_isready"]
                """);

        assertThat(probe.messages()).containsExactly("api waits until db has started, not until it answers.");
        assertThat(probe.fixDiff()).containsExactly("-        condition: service_started",
                "+        condition: service_healthy");
    }

    @Test
    void waitingForReadinessOrForAStoreThatCannotTellIsFine() {
        Probe.of("dependency-not-ready", """
                services:
                  api:
                    image: acme/api:1
                    depends_on:
                      db:
                        condition: service_healthy
                      queue:
                        condition: service_started
                  queue:
                    image: rabbitmq:4
                  db:
                    image: postgres:15
                    healthcheck:
                      test: ["CMD-SHELL", "pg_isready"]
                """).isSilent();
    }

    @Test
    void aDependencyThatIsAVariableCannotCarryACondition() {
        Probe probe = Probe.of("dependency-not-ready", """
                services:
                  api:
                    image: acme/api:1
                    depends_on:
                      - ${DB_HOST:-db}
                  db:
                    image: postgres:15
                    healthcheck: {test: ["CMD-SHELL", "pg_isready"]}
                """);

        assertThat(probe.findings()).hasSize(1);
        assertThat(probe.findings().get(0).fix()).isEmpty();
    }

    @Test
    void aServiceThatIsUsedIsDeclared() {
        Probe probe = Probe.of("implied-dependency", """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      REDIS_URL: redis://cache:6379
                      CACHE_HOST: cache
                  cache:
                    image: redis:7
                """);

        assertThat(probe.messages()).containsExactly(
                "api names cache as host in REDIS_URL and does not depend on it.");
        assertThat(probe.places()).containsExactly("cache");
        assertThat(probe.fixDiff()).containsExactly("+    depends_on:", "+      - cache");
    }

    @Test
    void whatIsOrderedAlreadyOrMutualOrOptionalNeedsNoDeclaration() {
        Probe.of("implied-dependency", """
                services:
                  api:
                    image: acme/api:1
                    environment: {A: "http://b:80", C: "http://tool:80", D: "http://api2:80"}
                    depends_on: [middle]
                  api2:
                    image: acme/api:1
                    environment: {D: "http://api:80"}
                  middle:
                    image: acme/middle:1
                    depends_on: [b]
                    environment: {BACK: "http://api:80"}
                  b:
                    image: acme/b:1
                  tool:
                    image: acme/tool:1
                    profiles: [tools]
                """).isSilent();
    }
}

package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ServiceScope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, ports, caches, queues and stores of which there is one for all customers, or one for each. */
class TenancyDataChecksTest {

    private static Probe scoped(Probe probe, String service, ServiceScope scope) {
        return probe.design(design -> design.withNotes(design.notes().withScope(ElementId.service(service), scope)));
    }

    private static String stack(String variables) {
        return """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      REDIS_URL: redis://cache:6379
                      AMQP_URL: amqp://queue:5672
                      DATABASE_URL: postgres://db:5432/app
                %s  cache:
                    image: redis:7
                  queue:
                    image: rabbitmq:4
                  db:
                    image: postgres:16
                """.formatted(variables.isEmpty() ? "" : "      " + variables + "\n");
    }

    @Test
    void keysOfASharedCacheBeginWithTheTenant() {
        Probe probe = Probe.of("cache-key-prefix", stack(""));

        assertThat(probe.tenancy("shared").messages())
                .containsExactly("Customers share cache, and api does not say how a customer's keys begin.");
        assertThat(probe.tenancy("shared").fixDiff()).containsExactly("+      CACHE_KEY_PREFIX: \"{tenant_id}:\"");
        probe.tenancy("siloed").isSilent();
        probe.tenancy("hybrid").isSilent();
        assertThat(scoped(probe.tenancy("hybrid"), "cache", ServiceScope.SHARED).findings()).hasSize(1);
        scoped(probe.tenancy("shared"), "cache", ServiceScope.PER_TENANT).isSilent();
        probe.tenancy("shared").design(design -> design.withDataClasses(ElementId.service("cache"),
                List.of(DataClass.PUBLIC))).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CACHE_PREFIX: t", "REDIS_KEY_PREFIX: t", "CACHE_NAMESPACE: t",
            "KEYS: 'app:{tenant}:'", "SESSION_KEY_PREFIX: t"})
    void aPrefixThatIsNamedIsFine(String variable) {
        Probe.of("cache-key-prefix", stack(variable)).tenancy("shared").isSilent();
    }

    @Test
    void whereVariablesMayStandElsewhereNothingIsSaid() {
        Probe.of("cache-key-prefix", """
                services:
                  api:
                    image: acme/api:1
                    env_file: api.env
                    depends_on: [cache]
                  cache:
                    image: redis:7
                """).tenancy("shared").isSilent();
        Probe.of("cache-key-prefix", "services:\n  cache:\n    image: redis:7\n").tenancy("shared").isSilent();
    }

    @Test
    void messagesOfCustomersAreKeptApart() {
        assertThat(Probe.of("shared-queue-partition", stack("")).tenancy("shared").messages())
                .containsExactly("Customers share queue, and api does not say how their messages are kept apart.");
        Probe.of("shared-queue-partition", stack("QUEUE_PREFIX: t")).tenancy("shared").isSilent();
        Probe.of("shared-queue-partition", stack("TENANT_TOPICS: t")).tenancy("shared").isSilent();
        Probe.of("shared-queue-partition", stack("")).tenancy("siloed").isSilent();
    }

    private static final String NAMES = """
            services:
              web:
                image: acme/web:1
                ports:
                  - "8080:80"
                  - 127.0.0.1:9000:9000
                  - "9001"
                  - "${ADMIN_PORT:-9002}:9002"
                environment:
                  - TENANT_ID=globex
                  - CUSTOMER=${CUSTOMER:-globex}
            volumes:
              data:
                name: acme-data
              own: {}
              there:
                external: true
              varying:
                external: true
                name: data-${CUSTOMER}
            networks:
              back:
                name: acme-back
              front:
                external: true
            """;

    @Test
    void aPortOfTheHostIsTakenFromAVariable() {
        Probe probe = Probe.of("siloed-fixed-port", NAMES).tenancy("siloed");

        assertThat(probe.messages()).containsExactly("The stack takes ports 8080 (web) and 9000 (web) of the host, "
                + "which only one instance can have.");
        assertThat(probe.fixDiff()).containsExactly("-      - \"8080:80\"", "-      - 127.0.0.1:9000:9000",
                "+      - \"${WEB_PORT_8080:-8080}:80\"", "+      - 127.0.0.1:${WEB_PORT_9000:-9000}:9000");
        Probe.of("siloed-fixed-port", NAMES).tenancy("shared").isSilent();
    }

    @Test
    void namesOfVolumesAndNetworksDifferByInstance() {
        assertThat(Probe.of("siloed-fixed-volume-name", NAMES).tenancy("siloed").messages()).containsExactly(
                "The volume data is called 'acme-data' in every instance, so that instances on one host share it.");
        assertThat(Probe.of("siloed-fixed-volume-name", NAMES).tenancy("siloed").fixDiff())
                .containsExactly("-    name: acme-data", "+    name: ${DATA_VOLUME:-acme-data}");
        assertThat(Probe.of("siloed-fixed-network-name", NAMES).tenancy("siloed").fixDiff())
                .containsExactly("-    name: acme-back", "+    name: ${BACK_NETWORK:-acme-back}");
        Probe.of("siloed-fixed-volume-name", NAMES).tenancy("hybrid").isSilent();
    }

    @Test
    void instancesAreProjectsOfTheirOwn() {
        String named = "name: acme\nservices:\n  web:\n    image: acme/web:1\n";

        assertThat(Probe.of("siloed-fixed-project-name", named).tenancy("siloed").messages())
                .containsExactly("Every instance of the stack is the project 'acme'.");
        assertThat(Probe.of("siloed-fixed-project-name", named).tenancy("siloed").fixDiff())
                .containsExactly("-name: acme", "+name: ${INSTANCE_NAME:-acme}");
        Probe.of("siloed-fixed-project-name", named).tenancy("shared").isSilent();
        Probe.of("siloed-fixed-project-name", named.replace("acme\n", "${NAME:-acme}\n")).tenancy("siloed").isSilent();
    }

    @Test
    void instancesDoNotWriteIntoOneFolder() {
        Probe probe = Probe.of("siloed-fixed-path", """
                services:
                  db:
                    image: postgres:16
                    volumes:
                      - /srv/acme:/var/lib/postgresql/data
                      - /srv/seed:/seed:ro
                      - /etc/localtime:/etc/localtime
                      - /var/run/docker.sock:/var/run/docker.sock
                      - ${DATA:-/srv/more}:/more
                      - ./conf:/conf
                """);

        assertThat(probe.tenancy("siloed").messages()).containsExactly(
                "db writes into /srv/acme of the host, and so does every other instance.");
        probe.tenancy("hybrid").isSilent();
    }

    @Test
    void whatIsMadeOutsideIsSharedByAllInstances() {
        Probe probe = Probe.of("siloed-external-element", NAMES).tenancy("siloed");

        assertThat(probe.places()).containsExactly("there", "front");
        assertThat(probe.findings()).extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.ADVICE);
        Probe.of("siloed-external-element", NAMES).tenancy("shared").isSilent();
    }

    @Test
    void theCustomerComesFromAVariable() {
        Probe probe = Probe.of("tenant-id-fixed", NAMES).tenancy("siloed");

        assertThat(probe.messages()).containsExactly(
                "TENANT_ID of web is always 'globex', and each customer has an instance of the stack.");
        assertThat(probe.fixDiff()).containsExactly("-      - TENANT_ID=globex",
                "+      - TENANT_ID=${TENANT_ID:-globex}");
        Probe.of("tenant-id-fixed", NAMES).tenancy("shared").isSilent();
    }

    @Test
    void aSharedServiceFindsTheDatabaseOfItsCustomer() {
        Probe probe = Probe.of("hybrid-connection-routing", stack("")).tenancy("hybrid");

        assertThat(probe.messages()).containsExactly("DATABASE_URL of api names db itself, and each "
                + "customer has one of its own.");
        Probe.of("hybrid-connection-routing", stack("TENANT_DATABASE_MAP: t")).tenancy("hybrid").isSilent();
        Probe.of("hybrid-connection-routing", stack("")).tenancy("shared").isSilent();
        scoped(probe, "db", ServiceScope.SHARED).isSilent();
        scoped(probe, "api", ServiceScope.PER_TENANT).isSilent();
        Probe.of("hybrid-connection-routing", """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      DATABASE_URL: postgres://${DB_HOST:-db}:5432/app
                  db:
                    image: postgres:16
                """).tenancy("hybrid").isSilent();
    }

    @Test
    void connectionsToManyDatabasesArePooled() {
        Probe probe = Probe.of("hybrid-pooler-missing", stack("")).tenancy("hybrid");

        assertThat(probe.messages()).containsExactly(
                "api connects to the db of every customer, and nothing pools the connections.");
        Probe.of("hybrid-pooler-missing", stack("DB_POOL_SIZE: 5")).tenancy("hybrid").isSilent();
        Probe.of("hybrid-pooler-missing", stack("") + "  pool:\n    image: edoburu/pgbouncer:v1\n").tenancy("hybrid")
                .isSilent();
        scoped(probe, "db", ServiceScope.SHARED).isSilent();
        Probe.of("hybrid-pooler-missing", stack("")).tenancy("siloed").isSilent();
    }

    @Test
    void aSharedStoreHoldsNothingOfCustomersUnderHybridTenancy() {
        Probe probe = scoped(Probe.of("tenant-store-shared", stack("")), "db", ServiceScope.SHARED)
                .design(design -> design.withDataClasses(ElementId.service("db"), List.of(DataClass.PERSONAL)));

        assertThat(probe.tenancy("hybrid").messages()).containsExactly("Customers share db, which holds personal data, "
                + "and hybrid tenancy keeps their data apart.");
        probe.tenancy("shared").isSilent();
        scoped(probe.tenancy("hybrid"), "db", ServiceScope.PER_TENANT).isSilent();
        probe.tenancy("hybrid").design(design -> design.withDataClasses(ElementId.service("db"),
                List.of(DataClass.INTERNAL))).isSilent();
    }
}

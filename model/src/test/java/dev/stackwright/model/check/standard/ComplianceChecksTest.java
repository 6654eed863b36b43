package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DataClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplianceChecksTest {

    private static final String STACK = """
            services:
              cache:
                image: redis:7
              db:
                image: postgres:15
                volumes:
                  - ./data:/var/lib/postgresql/data
            """;

    @Test
    void healthDataAndSharedTenancyExcludeEachOther() {
        Probe probe = Probe.of("hipaa-shared-tenancy", STACK).compliance("hipaa");

        assertThat(probe.tenancy("shared").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(probe.tenancy("hybrid").findings()).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
        probe.tenancy("siloed").isSilent();
    }

    @Test
    void sharedTenancyIsFineWhereNothingHoldsHealthData() {
        Probe.of("hipaa-shared-tenancy", STACK).compliance("hipaa").tenancy("shared")
                .design(design -> design.withDataClasses(ElementId.service("db"), List.of(DataClass.INTERNAL)))
                .isSilent();
    }

    @Test
    void aCacheMayNotHoldHealthData() {
        Probe probe = Probe.of("hipaa-cache", STACK).compliance("hipaa");

        assertThat(probe.messages()).containsExactly(
                "Nobody has said yet which data cache holds; under HIPAA it may not be health data.");
        assertThat(probe.design(design -> design.withDataClasses(ElementId.service("cache"),
                List.of(DataClass.HEALTH))).messages()).containsExactly("cache is a cache and holds health data.");
        probe.design(design -> design.withDataClasses(ElementId.service("cache"), List.of(DataClass.PUBLIC)))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DB_SSL=false", "DATABASE_URL=postgres://db/app?sslmode=disable", "REDIS_TLS_ENABLED=0",
            "NODE_TLS_REJECT_UNAUTHORIZED=0", "xpack.security.http.ssl.enabled=false", "PGSSLMODE=disable"})
    void encryptionThatIsSwitchedOffIsFound(String variable) {
        Probe probe = Probe.of("encryption-switched-off", """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - "%s"
                """.formatted(variable));

        assertThat(probe.compliance("soc2").findings()).hasSize(1);
        probe.isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DB_SSL=true", "DATABASE_URL=postgres://db/app?sslmode=require", "SSL_PORT=0",
            "PGSSLMODE=require"})
    void encryptionThatIsOnIsFine(String variable) {
        Probe.of("encryption-switched-off", """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - "%s"
                """.formatted(variable)).compliance("soc2").isSilent();
    }

    @Test
    void dataInAFolderOfTheHostIsInNobodysBackup() {
        Probe probe = Probe.of("store-on-host-path", STACK);

        assertThat(probe.compliance("soc2").messages())
                .containsExactly("db keeps its data in the folder ./data of the host.");
        probe.compliance("gdpr").isSilent();
        Probe.of("store-on-host-path", """
                services:
                  db:
                    image: postgres:15
                    volumes:
                      - data:/var/lib/postgresql/data
                      - ./init:/docker-entrypoint-initdb.d
                """).compliance("soc2").isSilent();
    }
}

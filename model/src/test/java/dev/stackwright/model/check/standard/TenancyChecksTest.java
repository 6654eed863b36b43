package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TenancyChecksTest {

    private static final String API = """
            services:
              api:
                image: acme/api:1
                environment:
                  - LOG_LEVEL=info
              db:
                image: postgres:15
            """;

    @Test
    void aSharedServiceLearnsItsTenant() {
        assertThat(Probe.of("tenancy-routing", API).tenancy("shared").fixDiff())
                .containsExactly("+      - TENANT_HEADER=X-Tenant-ID");
        assertThat(Probe.of("tenancy-routing", API).tenancy("hybrid").findings()).hasSize(1);
    }

    @Test
    void aServiceThatKnowsItsTenantOrSharesNothingIsFine() {
        Probe.of("tenancy-routing", API).tenancy("siloed").isSilent();
        Probe.of("tenancy-routing", """
                services:
                  api:
                    image: acme/api:1
                    environment: {TENANT_HEADER: X-Org}
                  other:
                    image: acme/other:1
                    env_file: other.env
                  worker:
                    image: acme/worker:1
                """).tenancy("shared").isSilent();
    }

    @Test
    void aContainerNameStandsInTheWayOfASecondInstance() {
        Probe probe = Probe.of("container-name-fixed", """
                services:
                  api:
                    image: acme/api:1
                    container_name: the-api
                    restart: always
                """);

        assertThat(probe.tenancy("siloed").fixDiff()).containsExactly("-    container_name: the-api");
        assertThat(probe.sla("99.95").findings()).hasSize(1);
        probe.tenancy("shared").isSilent();
    }

    @Test
    void aContainerNameThatIsUsedAsAHostIsNotRemoved() {
        assertThat(Probe.of("container-name-fixed", """
                services:
                  db:
                    image: postgres:15
                    container_name: main-db
                  api:
                    image: acme/api:1
                    environment: {URL: "postgres://main-db/app"}
                """).tenancy("siloed").findings().get(0).fix()).isEmpty();
    }
}

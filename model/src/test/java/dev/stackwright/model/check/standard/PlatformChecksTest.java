package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Observability;
import dev.stackwright.model.design.Scaling;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformChecksTest {

    private static String api(String lines) {
        return "services:\n  api:\n    image: acme/api:1\n" + lines.indent(4) + "  db:\n    image: postgres:17\n";
    }

    private static Probe scaled(String check, String service, Scaling scaling, String lines) {
        return Probe.of(check, api(lines)).design(design -> design.withOperations(
                design.operations().withScaling(ElementId.service(service), scaling)));
    }

    @Test
    void whatThePlatformIgnoresIsSaidOnceAnAttribute() {
        Probe probe = Probe.of("platform-ignored", """
                services:
                  api: {image: "a/a:1", hostname: api, init: true}
                  web: {image: "a/b:1", hostname: web}
                """);

        assertThat(probe.tenancy("shared").messages()).containsExactly(
                "The platform ignores hostname of api and web: names are managed.",
                "The platform ignores init of api: an action hook does it.");
        assertThat(probe.deployment("byoc").findings()).hasSize(2);
        probe.isSilent();
        probe.sla("99.9").isSilent();
    }

    @Test
    void aFixedNameIsSaidOnceOnly() {
        Probe probe = Probe.of("platform-ignored", api("container_name: api"));

        assertThat(probe.tenancy("shared").findings()).hasSize(1);
        probe.tenancy("siloed").isSilent();
        probe.tenancy("shared").sla("99.95").isSilent();
    }

    @Test
    void theTableOfAttributesKnowsThreeAnswers() {
        assertThat(DataEntry.allOf("checks/facts/platform-attributes.yaml")).allSatisfy(entry ->
                assertThat(entry.text("support")).isIn("supported", "ignored", "unavailable"));
    }

    @Test
    void readOnlyVolumesAreFoundAndReadOnlyFilesAreNot() {
        Probe probe = Probe.of("platform-read-only-volume",
                api("volumes:\n  - data:/data:ro\n  - ./a.conf:/a.conf:ro\n  - files:/files"));

        assertThat(probe.deployment("saas").messages())
                .containsExactly("api mounts data read-only, which the platform does not offer.");
        probe.isSilent();
    }

    @Test
    void portsThatAreMappedToOthersAreSaidOnce() {
        assertThat(Probe.of("platform-host-port", api("ports: [\"8080:80\", \"443:443\"]")).deployment("saas")
                .messages()).containsExactly("On the platform api is reached at the port of the container, not at the"
                + " one mapped to it (8080:80).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ports: [\"80:80\"]", "ports: [80]", "ports: [\"${PORT:-80}:80\"]",
        "ports: [\"127.0.0.1:8080:80\"]", "ports: [\"9000-9001:9000-9001\"]"})
    void portsThatStayAreFine(String lines) {
        Probe.of("platform-host-port", api(lines)).deployment("saas").isSilent();
    }

    private static final Scaling AUTOMATIC = new Scaling(Scaling.Mode.AUTOMATIC, Optional.of(2), Optional.of(8),
            Optional.of("CPU over 70 %"));

    @Test
    void aStoreDoesNotScaleByItself() {
        assertThat(scaled("autoscaling-stateful", "db", AUTOMATIC, "init: true").messages())
                .containsExactly("db (PostgreSQL) keeps data and is to scale by itself.");
        scaled("autoscaling-stateful", "db", AUTOMATIC.withMode(Scaling.Mode.MANUAL), "init: true").isSilent();
        scaled("autoscaling-stateful", "api", AUTOMATIC, "init: true").isSilent();
    }

    @Test
    void scalingByItselfHasBounds() {
        assertThat(scaled("autoscaling-bounds", "api", Scaling.of(Scaling.Mode.AUTOMATIC).withMinimum(Optional.of(2)),
                "init: true").messages())
                .containsExactly("api scales by itself, and the most and the trigger are not said.");
        assertThat(scaled("autoscaling-bounds", "api", AUTOMATIC.withMinimum(Optional.of(9)), "init: true").messages())
                .containsExactly("api scales between 9 and 8, which leaves nothing.");
        scaled("autoscaling-bounds", "api", AUTOMATIC, "init: true").isSilent();
        scaled("autoscaling-bounds", "api", Scaling.of(Scaling.Mode.FIXED), "init: true").isSilent();
    }

    @Test
    void filesOfWhatScalesByItselfAreFound() {
        assertThat(scaled("autoscaling-local-state", "api", AUTOMATIC, "volumes: [\"up:/up\"]").messages())
                .containsExactly("api scales by itself and keeps files in up.");
        scaled("autoscaling-local-state", "api", AUTOMATIC, "volumes: [\"up:/up:ro\", \"./a:/a\"]").isSilent();
    }

    @Test
    void sessionsOfSeveralReplicasNeedAPlace() {
        Probe probe = Probe.of("autoscaling-sessions", api("deploy: {replicas: 2}"));

        assertThat(probe.tenancy("shared").messages())
                .containsExactly("api runs several times, and the stack has no cache that keeps sessions.");
        probe.isSilent();
        assertThat(scaled("autoscaling-sessions", "api", AUTOMATIC, "init: true").sla("99.95").findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"init: true", "deploy: {replicas: 2}\nenvironment: [\"SESSION_STORE=cookie\"]",
        "deploy: {replicas: 2}\nenv_file: a.env", "deploy: {replicas: 2}\nenvironment: [\"JWT_SECRET=${J}\"]"})
    void sessionsThatAreSaidAreFine(String lines) {
        Probe.of("autoscaling-sessions", api(lines)).tenancy("shared").isSilent();
    }

    @Test
    void metricsAndLogsAreSaidByAVariable() {
        assertThat(Probe.of("metrics-missing", api("init: true")).deployment("saas").messages())
                .containsExactly("None of the product's own services says where its metrics are read.");
        assertThat(Probe.of("log-format-missing", api("init: true")).deployment("saas").messages())
                .containsExactly("None of the product's own services says in which form it logs.");
        Probe.of("metrics-missing", api("environment: [METRICS_PORT=9090]")).deployment("saas").isSilent();
        Probe.of("log-format-missing", api("environment: [LOG_FORMAT=json]")).deployment("saas").isSilent();
        Probe.of("log-format-missing", api("env_file: a.env")).deployment("saas").isSilent();
        Probe.of("metrics-missing", api("init: true")).deployment("saas").design(design -> design.withOperations(
                design.operations().withObservability(Observability.NONE.withMetrics(Optional.of("Prometheus")))))
                .isSilent();
        Probe.of("metrics-missing", "services:\n  db:\n    image: postgres:17\n").deployment("saas").isSilent();
    }
}

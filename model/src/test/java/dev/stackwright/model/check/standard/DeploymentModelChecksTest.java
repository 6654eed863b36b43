package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ManagedService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Backup;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.PlanSize;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentModelChecksTest {

    private static String api(String lines) {
        return "services:\n  api:\n    image: acme/api:1\n" + lines.indent(4);
    }

    private static String variable(String variable) {
        return api("environment:\n  - " + variable);
    }

    @Test
    void aLicenceServerOutsideIsFoundOnce() {
        Probe probe = Probe.of("licence-online", variable("LICENSE_SERVER_URL=https://licence.acme.com/check"));

        assertThat(probe.deployment("air-gapped").messages()).containsExactly("LICENSE_SERVER_URL of api names a"
                + " licence server outside; the stack has no such connection (Air-gapped).");
        Probe.of("external-endpoint", variable("LICENSE_API=https://licence.acme.com/check")).deployment("air-gapped")
                .isSilent();
        probe.deployment("byoc").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE_SERVER=licences.acme.internal:80", "LICENSE_SERVER=${SERVER}",
        "LICENSE_KEY=a.b.com", "LICENCE_FILE=/etc/licence.jwt"})
    void licencesInsideAreFine(String variable) {
        Probe.of("licence-online", variable(variable)).deployment("air-gapped").isSilent();
    }

    @Test
    void aStackThatNowhereSpeaksOfALicenceIsFoundOnce() {
        assertThat(Probe.of("licence-missing", api("init: true")).deployment("on-premise").messages())
                .containsExactly("No service is given a licence (On-premise).");
        Probe.of("licence-missing", variable("LICENSE_KEY=${KEY}")).deployment("on-premise").isSilent();
        Probe.of("licence-missing", api("volumes: [\"./l:/etc/licence\"]")).deployment("on-premise").isSilent();
        Probe.of("licence-missing", api("env_file: a.env")).deployment("on-premise").isSilent();
        Probe.of("licence-missing", "services:\n  db:\n    image: postgres:17\n").deployment("on-premise").isSilent();
    }

    @Test
    void telemetryThatLeavesIsFound() {
        assertThat(Probe.of("telemetry-outside", variable("SENTRY_DSN=${SENTRY_DSN}")).deployment("air-gapped")
                .messages()).containsExactly("api reports to Sentry; the stack has no such connection (Air-gapped).");
        assertThat(Probe.of("telemetry-outside", "services:\n  dd:\n    image: datadog/agent:7\n")
                .deployment("byoc-copilot").findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENTRY_DSN=", "SENTRY_DSN=${SENTRY_DSN:-}", "POSTHOG_API_KEY=false", "DSN=x"})
    void telemetryThatIsOffIsFine(String variable) {
        Probe.of("telemetry-outside", variable(variable)).deployment("air-gapped").isSilent();
    }

    @Test
    void aManagedServiceThatCannotFollowIsFound() {
        Probe probe = Probe.of("cloud-only-service", variable("SQS_QUEUE_NAME=letters"));

        assertThat(probe.deployment("byoc-copilot").messages())
                .containsExactly("SQS_QUEUE_NAME of api speaks of Amazon SQS, which cannot follow to BYOC Copilot.");
        probe.deployment("byoc").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQS_ENABLED=false", "DYNAMODB_ENDPOINT=http://db:8000", "COGNITO_POOL=",
        "SQS_URL=https://sqs.eu-west-1.amazonaws.com/1/a"})
    void whatIsOffInsideOrSaidElsewhereIsFine(String variable) {
        Probe.of("cloud-only-service", variable(variable) + "  db:\n    image: acme/table:1\n")
                .deployment("on-premise").isSilent();
    }

    @Test
    void whatMayBeLeftEmptyWeighsLess() {
        assertThat(Probe.of("cloud-only-service", variable("SQS_QUEUE_NAME=${QUEUE}")).deployment("on-premise")
                .findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(Probe.of("cloud-only-service", variable("SQS_QUEUE_NAME=${QUEUE:-letters}")).deployment("on-premise")
                .findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Probe.of("telemetry-outside", variable("SENTRY_DSN=${DSN}")).deployment("on-premise")
                .findings()).extracting(Finding::severity).containsExactly(Severity.ADVICE);
    }

    @Test
    void aStandInInsideIsFine() {
        Probe.of("cloud-only-service", variable("SQS_QUEUE_NAME=letters")
                + "  cloud:\n    image: localstack/localstack:4\n").deployment("on-premise").isSilent();
    }

    @Test
    void theCatalogSaysWhichManagedServicesCannotFollow() {
        Catalog catalog = Catalog.read();

        assertThat(DataEntry.allOf("checks/facts/managed-services.yaml")).allSatisfy(fact ->
                assertThat(catalog.byId(fact.text("entry"))).containsInstanceOf(ManagedService.class)
                        .hasValueSatisfying(entry -> {
                            assertThat(entry.name()).isEqualTo(fact.text("name"));
                            assertThat(((ManagedService) entry).substitutes().cannotFollow())
                                    .contains("byoc-copilot", "on-premise", "air-gapped");
                        }));
    }

    @Test
    void driversOfACloudAreFound() {
        assertThat(Probe.of("cloud-log-driver", api("logging: {driver: awslogs}\ninit: true")).deployment("on-premise")
                .fixDiff()).containsExactly("-    logging: {driver: awslogs}");
        Probe.of("cloud-log-driver", api("logging: {driver: local}")).deployment("on-premise").isSilent();
        assertThat(Probe.of("cloud-volume-driver", api("init: true") + """
                volumes:
                  a: {driver: "rexray/ebs:0.11"}
                  b: {driver_opts: {type: nfs, o: "addr=fs-1.efs.eu-west-1.amazonaws.com,rw", device: ":/"}}
                  c: {driver: local}
                  d: {driver_opts: {type: nfs, o: "addr=10.0.0.4,rw", device: ":/"}}
                """).deployment("on-premise").findings()).hasSize(2);
    }

    @Test
    void imagesThatArePulledAtEveryStartAreFound() {
        assertThat(Probe.of("pull-policy-always", api("pull_policy: always\ninit: true")).deployment("air-gapped")
                .fixDiff()).containsExactly("-    pull_policy: always");
        Probe.of("pull-policy-always", api("pull_policy: missing")).deployment("air-gapped").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh -c \"apt-get update && ./serve\"", "[\"sh\", \"-c\", \"npm ci && npm start\"]",
        "sh -c \"curl -sL https://get.acme.com/x | sh\"", "npx serve"})
    void softwareThatIsLoadedAtTheStartIsFound(String command) {
        assertThat(Probe.of("downloads-at-start", api("command: " + command)).deployment("air-gapped").findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"./serve", "sh -c \"curl http://localhost:80/ready\"", "npm start", "pip list"})
    void otherCommandsAreFine(String command) {
        Probe.of("downloads-at-start", api("command: " + command)).deployment("air-gapped").isSilent();
    }

    private static Probe backup(String target) {
        return Probe.of("backup-target-outside", "services:\n  db:\n    image: postgres:17\n").design(design ->
                design.withOperations(design.operations().withBackup(ElementId.service("db"),
                        Backup.NONE.withTarget(Optional.of(target))))).deployment("on-premise");
    }

    @Test
    void backupsStayInside() {
        assertThat(backup("s3://acme").messages()).containsExactly(
                "Backups of db go to s3://acme; the stack has no such connection (On-premise).");
        backup("customer storage").isSilent();
        backup("/mnt/backups").isSilent();
    }

    @Test
    void aFixedRegionBecomesAVariable() {
        Probe probe = Probe.of("cloud-region-fixed", variable("AWS_REGION=eu-west-1"));

        assertThat(probe.deployment("byoc").fixDiff()).containsExactly("-      - AWS_REGION=eu-west-1",
                "+      - AWS_REGION=${AWS_REGION:-eu-west-1}");
        assertThat(probe.deployment("saas", "on-premise").findings()).hasSize(1);
        probe.deployment("saas").isSilent();
        Probe.of("cloud-region-fixed", variable("S3_REGION=auto")).deployment("byoc").isSilent();
        Probe.of("cloud-region-fixed", variable("AWS_REGION=${REGION:-eu-west-1}")).deployment("byoc").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLE=arn:aws:iam::123456789012:role/a", "AWS_ACCOUNT_ID=123456789012",
        "GCP_PROJECT=acme-prod", "KEY=projects/acme-prod/locations/eu/keyRings/a"})
    void anAccountThatIsWrittenDownIsFound(String variable) {
        assertThat(Probe.of("byoc-account-fixed", variable(variable)).deployment("byoc").findings()).hasSize(1);
        Probe.of("byoc-account-fixed", variable(variable)).deployment("saas").isSilent();
    }

    @Test
    void anAccountFromAVariableIsFine() {
        Probe.of("byoc-account-fixed", variable("ROLE=arn:aws:iam::${ACCOUNT}:role/a")).deployment("byoc").isSilent();
        Probe.of("byoc-account-fixed", variable("GCP_PROJECT=${GCP_PROJECT}")).deployment("byoc").isSilent();
    }

    @Test
    void manyPartsAreFoundOnCustomersHardwareOnly() {
        StringBuilder text = new StringBuilder("services:\n");
        for (int i = 0; i < 13; i++) {
            text.append("  s").append(i).append(": {image: \"a/b:").append(i).append("\"}\n");
        }
        Probe probe = Probe.of("on-premise-many-parts", text.toString());

        assertThat(probe.deployment("on-premise").messages())
                .containsExactly("Customers would have to operate 13 services on their own.");
        probe.deployment("air-gapped").isSilent();
        Probe.of("on-premise-many-parts", text.substring(0, text.lastIndexOf("  s12"))).deployment("on-premise")
                .isSilent();
    }

    @Test
    void hardwareIsSaidInTheStackOrInAPlan() {
        Probe probe = Probe.of("on-premise-sizes-missing", api("init: true")).deployment("on-premise");
        Plan plan = Plan.EMPTY.withSize(ElementId.service("api"), PlanSize.NONE.withMachine(Optional.of("m5.large")));

        assertThat(probe.findings()).hasSize(1);
        probe.design(design -> design.withPlan("Business", plan)).isSilent();
        Probe.of("on-premise-sizes-missing", api("mem_limit: 1g")).deployment("on-premise").isSilent();
    }
}

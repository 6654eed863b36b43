package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentChecksTest {

    private static String withVariable(String variable) {
        return """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      - %s
                  storage:
                    image: minio/minio:RELEASE.2025-09-07T16-13-09Z
                """.formatted(variable);
    }

    @Test
    void aSelfContainedStackCallsNothingOutside() {
        Probe probe = Probe.of("external-endpoint",
                withVariable("QUEUE_URL=https://sqs.eu-west-1.amazonaws.com/123/jobs"));

        assertThat(probe.deployment("byoc-copilot").messages()).containsExactly("QUEUE_URL of api points to "
                + "sqs.eu-west-1.amazonaws.com, a service of Amazon Web Services; the stack has no such connection "
                + "(BYOC Copilot).");
        assertThat(probe.deployment("air-gapped", "on-premise").findings()).hasSize(1);
        probe.deployment("saas", "byoc").isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S3_ENDPOINT=http://storage:9000", "PUBLIC_URL=https://app.acme.com",
            "MODEL_URL=http://10.0.0.5:8080", "MAIL=http://relay.acme.internal", "A=https://x.example.com",
            "API=https://${HOST}/v1", "VERSION=1.2.com", "CORS_ORIGINS=https://www.acme.com"})
    void whatIsInsideOrTheProductItselfIsFine(String variable) {
        Probe.of("external-endpoint", withVariable(variable)).deployment("air-gapped").isSilent();
    }

    @Test
    void anAirGappedStackPullsFromInside() {
        Probe probe = Probe.of("air-gapped-images", """
                services:
                  a: {image: "acme/a:1"}
                  b: {image: "ghcr.io/acme/b:1"}
                  c: {image: "${REGISTRY}/c:1"}
                """);

        assertThat(probe.deployment("air-gapped").messages())
                .containsExactly("2 images come from docker.io and ghcr.io.");
        probe.deployment("byoc").isSilent();
    }

    @Test
    void inTheCustomersAccountRolesTakeThePlaceOfKeys() {
        Probe probe = Probe.of("static-cloud-keys", withVariable("AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY}"));

        assertThat(probe.deployment("byoc").messages())
                .containsExactly("api takes AWS_SECRET_ACCESS_KEY from variables.");
        probe.deployment("saas").isSilent();
    }

    @Test
    void keysOfTheStacksOwnObjectStoreAreFine() {
        Probe.of("static-cloud-keys", """
                services:
                  api:
                    image: acme/api:1
                    environment:
                      AWS_ACCESS_KEY_ID: ${KEY}
                      S3_ENDPOINT: http://storage:9000
                  storage:
                    image: minio/minio:RELEASE.2025-09-07T16-13-09Z
                """).deployment("byoc").isSilent();
    }
}

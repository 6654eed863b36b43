package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choices that a stack does not live up to: found, explained, and then mended or accepted. */
class WorkedCasesTest {

    private static final String CLINIC = """
            services:
              api:
                image: acme/clinic:2.1
                environment:
                  TENANT_HEADER: X-Tenant-ID
                  DATABASE_URL: ${DATABASE_URL:?}
                depends_on:
                  records:
                    condition: service_healthy
              records: # one for all clinics
                image: postgres:16.4
                environment:
                  POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}
                healthcheck:
                  test: ["CMD", "pg_isready", "-U", "postgres"]
                volumes:
                  - records:/var/lib/postgresql/data
            volumes:
              records:
            """;

    @TempDir
    private Path folder;

    @Test
    void healthDataInAStoreThatCustomersShare() {
        stack(CLINIC);
        design("""
                {"schema": 1, "choices": {"tenancy": "shared", "compliance": ["hipaa"]},
                 "dataClasses": {"services/records": ["health"]}}""");

        CommandRun check = check();
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("[hipaa-shared-tenancy]");
        assertExplained("hipaa-shared-tenancy", "dedicated");

        design("""
                {"schema": 1, "choices": {"tenancy": "siloed", "compliance": ["hipaa"]},
                 "dataClasses": {"services/records": ["health"]}}""");
        assertThat(check().out()).doesNotContain("hipaa-shared-tenancy");
    }

    @Test
    void fiveNinesOnOnePostgres() {
        stack(CLINIC);
        String choices = "\"choices\": {\"sla\": \"99.999\"}";
        design("{\"schema\": 1, " + choices + "}");

        CommandRun check = check();
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("error").contains("[sla-single-database]").contains("records");
        assertExplained("sla-single-database", "Replicate the database");

        design("{\"schema\": 1, " + choices + ", \"acceptances\": [{\"by\": \"Ann\", \"check\":"
                + " \"sla-single-database\", \"element\": \"services/records\", \"reason\": \"pilot customers\","
                + " \"until\": \"2099-01-31\"}]}");
        CommandRun accepted = check();
        assertThat(accepted.out()).doesNotContain("error: records");
        design("{\"schema\": 1, " + choices + ", \"acceptances\": [{\"by\": \"Ann\", \"check\":"
                + " \"sla-single-database\", \"element\": \"services/records\", \"reason\": \"pilot customers\","
                + " \"until\": \"2020-01-31\"}]}");
        assertThat(check().status()).as("an acceptance that has run out").isEqualTo(1);
    }

    @Test
    void copilotWithAQueueOfOneCloud() {
        stack("""
                services:
                  worker:
                    image: acme/worker:2.1
                    restart: unless-stopped
                    environment:
                      # jobs come from here
                      QUEUE_URL: https://sqs.eu-central-1.amazonaws.com/123456789012/jobs
                """);
        design("{\"schema\": 1, \"choices\": {\"deploymentModels\": [\"byoc-copilot\"]}}");

        CommandRun check = check();
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("[external-endpoint]").contains("worker");
        assertExplained("external-endpoint", "Bring the service into the stack");

        CommandRun.of("edit", compose(), "set-env", "worker", "QUEUE_URL=amqp://queue:5672/jobs");
        CommandRun.of("edit", compose(), "add-service", "queue", "--image", "rabbitmq:3.13");
        assertThat(compose()).content().contains("# jobs come from here");
        assertThat(check().out()).doesNotContain("external-endpoint");
    }

    @Test
    void personalDataWithoutRetention() {
        stack(CLINIC);
        String data = "\"choices\": {\"compliance\": [\"gdpr\"]}, \"dataClasses\": {\"services/records\":"
                + " [\"personal\"]}, \"residency\": {\"services/records\": \"EU\"}";
        design("{\"schema\": 1, " + data + "}");

        assertThat(check().out()).contains("[gdpr-retention-missing]").contains("records");
        assertExplained("gdpr-retention-missing", "deleted");

        design("{\"schema\": 1, " + data + ", \"retentionDays\": {\"services/records\": 730}}");
        assertThat(check().out()).doesNotContain("gdpr-retention-missing");
    }

    @Test
    void cardDataInADatabaseThatIsPublished() {
        stack(CLINIC.replace("    healthcheck:", "    ports:\n      - \"5432:5432\"\n    healthcheck:"));
        design("""
                {"schema": 1, "choices": {"tenancy": "siloed", "compliance": ["pci-dss"]},
                 "dataClasses": {"services/records": ["card"]}}""");

        CommandRun check = check();
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("[card-data-published]");
        assertExplained("card-data-published", "card");

        CommandRun.of("fix", compose(), "--check", "card-data-published");
        assertThat(compose()).content().isEqualTo(CLINIC);
        assertThat(check().out()).doesNotContain("card-data-published");
    }

    @Test
    void onPremiseWithAFileStoreOfOneCloud() {
        String media = """
                services:
                  media:
                    image: acme/media:2.1
                    environment:
                      MEDIA_FOLDER: /srv/media
                      FILESTORE_SHARE: 10.0.0.2:/media
                    volumes:
                      - media:/srv/media # pictures
                volumes:
                  media:
                """;
        stack(media);
        design("{\"schema\": 1, \"choices\": {\"deploymentModels\": [\"on-premise\"]}}");

        CommandRun check = check();
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("[cloud-only-service]").contains("Cloud Filestore");
        assertExplained("cloud-only-service", "cloud");

        assertThat(CommandRun.of("edit", compose(), "remove-env", "media", "FILESTORE_SHARE").status()).isZero();
        assertThat(compose()).content().isEqualTo(media.replace("      FILESTORE_SHARE: 10.0.0.2:/media\n", ""));
        assertThat(check().status()).isZero();
    }

    private static void assertExplained(String check, String words) {
        CommandRun explained = CommandRun.of("explain", check);
        assertThat(explained.status()).isZero();
        assertThat(explained.out()).containsIgnoringCase(words);
    }

    private CommandRun check() {
        return CommandRun.of("check", compose());
    }

    private Path compose() {
        return folder.resolve("compose.yaml");
    }

    private void stack(String text) {
        write(compose(), text);
    }

    private void design(String json) {
        write(folder.resolve("compose.stackwright.json"), json);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }
}

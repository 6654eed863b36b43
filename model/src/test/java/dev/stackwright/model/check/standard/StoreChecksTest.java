package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.design.Choices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreChecksTest {

    @Test
    void aDatabaseOfTheStackPublishesNoPort() {
        Probe probe = Probe.of("database-port-published", """
                services:
                  api:
                    image: acme/api:1
                    depends_on: [db]
                  db:
                    image: postgres:15
                    ports:
                      - "5432:5432"
                      - "127.0.0.1:5433:5432"
                """);

        assertThat(probe.messages()).containsExactly("db publishes its port 5432 on host port 5432.");
        assertThat(probe.fixDiff()).containsExactly("-      - \"5432:5432\"");
    }

    @Test
    void aDatabaseThatIsTheProductMayBeReached() {
        Probe.of("database-port-published", """
                services:
                  db:
                    image: postgres:15
                    ports: ["5432:5432"]
                  web:
                    image: nginx:1.27
                    ports: ["80:80"]
                """).isSilent();
    }

    @Test
    void aStoreWithoutAVolumeLosesItsData() {
        Probe probe = Probe.of("store-without-volume", """
                services:
                  db:
                    image: postgres:15
                """);

        assertThat(probe.messages()).containsExactly("db (PostgreSQL) has no volume at /var/lib/postgresql/data.");
        assertThat(probe.fixDiff()).containsExactly("+    volumes:", "+      - db-data:/var/lib/postgresql/data", "+",
                "+volumes:", "+  db-data:");
    }

    @Test
    void aStoreWithoutAVolumeWeighsMoreOnceItIsForCustomers() {
        Probe trial = Probe.of("store-without-volume", """
                services:
                  db:
                    image: postgres:15
                """);

        assertThat(trial.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(trial.sla("99.9").findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(trial.design(design -> design.withPlanChoices("Pro",
                Choices.UNDECIDED.withTenancy(Optional.of("siloed")))).findings())
                .extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aVolumeInTheWrongPlaceDoesNotHelp() {
        assertThat(Probe.of("store-without-volume", """
                services:
                  db:
                    image: mysql:8.4
                    volumes:
                      - ./init:/docker-entrypoint-initdb.d
                """).messages()).containsExactly("db (MySQL) has no volume at /var/lib/mysql.");
    }

    @Test
    void aQueueThatForgetsWeighsLess() {
        assertThat(Probe.of("store-without-volume", """
                services:
                  queue:
                    image: rabbitmq:4
                """).findings()).extracting(finding -> finding.severity()).containsExactly(Severity.WARNING);
    }

    @Test
    void aStoreWithAMountAtOrAboveItsFolderIsFine() {
        Probe.of("store-without-volume", """
                services:
                  one:
                    image: postgres:15
                    volumes: ["data:/var/lib/postgresql/data"]
                  two:
                    image: postgres:18
                    volumes: ["data:/var/lib/postgresql"]
                  three:
                    image: bitnami/postgresql:15
                    volumes: ["data:/bitnami/postgresql"]
                  four:
                    image: mongo:8.0
                    tmpfs: /data/db
                  cache:
                    image: redis:7
                  extended:
                    extends: {file: base.yaml, service: db}
                    image: postgres:15
                volumes:
                  data:
                """).isSilent();
    }

    @Test
    void aNewerImageGetsNoVolumeAtTheOldPath() {
        Probe probe = Probe.of("store-without-volume", """
                services:
                  db:
                    image: postgres:18
                """);

        assertThat(probe.messages()).containsExactly("db (PostgreSQL) has no volume.");
        assertThat(probe.findings().get(0).fix()).isEmpty();
    }

    @Test
    void missingLimitsAreOneFindingForTheStack() {
        assertThat(Probe.of("resources-missing", """
                services:
                  a: {image: "acme/a:1"}
                  b: {image: "acme/b:1", mem_limit: 1g}
                  c:
                    image: acme/c:1
                    deploy:
                      resources:
                        limits:
                          memory: 1G
                """).messages()).containsExactly("a has no memory limit.");
        assertThat(Probe.of("resources-missing", """
                services:
                  a: {image: "acme/a:1"}
                  b: {image: "acme/b:1"}
                """).messages()).containsExactly("No service of this stack has a memory limit.");
    }

    @Test
    void limitsEverywhereAreFine() {
        Probe.of("resources-missing", """
                services:
                  b: {image: "acme/b:1", mem_limit: 1g}
                  db-migrate: {image: "acme/b:1"}
                """).isSilent();
    }
}

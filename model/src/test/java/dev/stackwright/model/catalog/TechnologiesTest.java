package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Interpolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TechnologiesTest {

    private final Technologies technologies = Technologies.read();

    @Test
    void thePaletteOffersAtLeastTwentyBlocksInTheirCategories() {
        List<BlockCategory> categories = technologies.blocks();

        assertThat(categories).extracting(BlockCategory::name).containsExactly("Entry", "Services", "Databases",
                "Caches", "Queues and streams", "Storage", "Observability");
        assertThat(categories.stream().mapToInt(category -> category.blocks().size()).sum())
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void aSecretIsAlwaysARequiredVariable() {
        for (Technology technology : technologies.all()) {
            for (Map.Entry<String, String> variable : technology.environment().entrySet()) {
                if (variable.getKey().matches(".*(PASSWORD|PASS|AUTH|SECRET)$")) {
                    assertThat(Interpolation.variablesIn(variable.getValue()))
                            .as("%s of %s", variable.getKey(), technology.name())
                            .anyMatch(Interpolation.Variable::isRequired);
                }
            }
        }
    }

    @Test
    void everyImageIsPinnedAndEveryIconIsALiteralOfTheIconPack() {
        assertThat(technologies.all()).allSatisfy(technology -> {
            assertThat(technology.tag()).isNotIn("latest", "stable", "edge").isNotBlank();
            assertThat(technology.icon()).matches("mdi2[a-z]-[a-z0-9-]+");
        });
    }

    @Test
    void aStoreKeepsItsDataInAVolumeAndHasAHealthCheck() {
        assertThat(technologies.all()).filteredOn(technology -> technology.kind().isStore() && technology.stateful())
                .isNotEmpty()
                .allSatisfy(store -> {
                    assertThat(store.volumePath()).isPresent();
                    assertThat(store.healthcheck()).isPresent();
                    assertThat(store.connection()).isPresent();
                    assertThat(store.publish()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
            "postgres, postgresql", "postgres:15, postgresql", "bitnami/postgresql:16.1, postgresql",
            "docker.io/library/postgres:16-alpine, postgresql", "ghcr.io/x/valkey, valkey",
            "registry.acme.com:5000/mirror/redis:7@sha256:0123, redis", "mysql:${MYSQL_VERSION:-8.4}, mysql",
            "pgvector/pgvector:pg16, postgresql", "confluentinc/cp-kafka:7.5.0, kafka",
            "quay.io/keycloak/keycloak:26.0, identity", "nginx:alpine, web", "traefik:v3.1, load-balancer"})
    void anImageIsRecognisedWhateverItsRegistryTagOrDigest(String image, String id) {
        assertThat(technologies.byImage(image)).map(Technology::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme/api:1.0", "mycompany/worker", "registry.example.com/api:1.0.0", "api", "server",
            "acme/console:2", "${IMAGE}", ""})
    void anImageOfOnesOwnIsNotRecognised(String image) {
        assertThat(technologies.recognise(image)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "docker.elastic.co/elasticsearch/elasticsearch:8.11.0, DATABASE", "opensearchproject/opensearch, DATABASE",
            "clickhouse/clickhouse-server:24, DATABASE", "caddy:2, GATEWAY", "envoyproxy/envoy:v1.30, GATEWAY",
            "jaegertracing/all-in-one:1.60, OBSERVABILITY", "otel/opentelemetry-collector-contrib, OBSERVABILITY",
            "grafana/loki:3.0.0, OBSERVABILITY", "zookeeper:3.9, DATABASE", "eclipse-mosquitto:2, QUEUE",
            "mcr.microsoft.com/mssql/server:2022-latest, DATABASE", "hashicorp/vault, IDENTITY"})
    void manyMoreImagesHaveAKind(String image, ServiceKind kind) {
        assertThat(technologies.recognise(image)).map(Recognition::kind).contains(kind);
    }

    @Test
    void aLookAlikeIsNotTheCatalogueImage() {
        Technology postgres = technologies.byId("postgresql").orElseThrow();

        assertThat(technologies.isCatalogueImage(postgres, "docker.io/library/postgres:12")).isTrue();
        assertThat(technologies.isCatalogueImage(postgres, "bitnami/postgresql:12")).isFalse();
    }

    @Test
    void aNewServiceNamesItselfInItsEnvironmentAndVolume() {
        Technology kafka = technologies.byId("kafka").orElseThrow();

        assertThat(kafka.environmentFor("events")).containsEntry("KAFKA_ADVERTISED_LISTENERS",
                "PLAINTEXT://events:9092");
        assertThat(kafka.volumeFor("events")).contains("events-data");
        assertThat(kafka.connection().orElseThrow().valueFor("events")).isEqualTo("events:9092");
    }
}

package dev.stackwright.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.Pattern;
import dev.stackwright.model.catalog.ServiceRole;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Resources;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRecognitionTest {

    private static final Technologies TECHNOLOGIES = Technologies.read();
    private static final Catalog CATALOG = Catalog.read();

    private final PatternRecognition recognition = new PatternRecognition(CATALOG, TECHNOLOGIES);

    private Optional<PatternMatch> of(String text) {
        return recognition.of(Snapshot.of(text).compose());
    }

    private String nameOf(String text) {
        return of(text).map(match -> match.pattern().id()).orElse("none");
    }

    /** A stack of services, each written {@code name=image>what,it,needs}; {@code build} stands for no image. */
    private static ComposeFile stack(String... services) {
        StringBuilder text = new StringBuilder("services:\n");
        for (String service : services) {
            String[] nameAndRest = service.split("=", 2);
            String[] imageAndNeeds = nameAndRest[1].split(">");
            text.append("  ").append(nameAndRest[0]).append(":\n    ")
                    .append(imageAndNeeds[0].equals("build") ? "build: .\n" : "image: " + imageAndNeeds[0] + "\n");
            if (imageAndNeeds.length > 1) {
                text.append("    depends_on: [").append(imageAndNeeds[1]).append("]\n");
            }
        }
        return Snapshot.of(text.toString()).compose();
    }

    private String idOf(String... services) {
        return recognition.of(stack(services)).map(match -> match.pattern().id()).orElse("none");
    }

    @Test
    void anApiWithItsDatabaseIsASimpleApi() {
        PatternMatch match = recognition.of(stack("app=acme/api:1.0>database", "database=postgres:16")).orElseThrow();

        assertThat(match.pattern().id()).isEqualTo("simple-api");
        assertThat(match.certainty()).isEqualTo(Certainty.PLAIN);
        assertThat(match.parts().get(0).clues()).containsExactly(new Clue("app", "by its name"));
        assertThat(match.parts().get(1).clues()).containsExactly(new Clue("database", "PostgreSQL"));
        assertThat(match.missing()).isEmpty();
    }

    @Test
    void aWebServerInFrontMakesItThreeTiersWithTheCacheMissing() {
        PatternMatch match = recognition.of(stack("proxy=nginx:1.27>backend", "backend=build>db", "db=mariadb:11"))
                .orElseThrow();

        assertThat(match.pattern().id()).isEqualTo("three-tier");
        assertThat(match.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(match.missing()).extracting(Pattern.Part::id).containsExactly("cache");
    }

    @Test
    void eachPatternIsRecognisedByItsOwnShape() {
        assertThat(idOf("balancer=traefik:v3>web", "web=nginx>api", "api=acme/api:1>db,cache", "db=postgres:16",
                "cache=redis:7")).isEqualTo("three-tier");
        assertThat(idOf("ingestion=acme/ingest:1>queue", "queue=rabbitmq:4", "worker=acme/worker:1>queue,db,storage",
                "db=postgres:16", "storage=minio/minio")).isEqualTo("data-pipeline");
        assertThat(idOf("api=acme/api:1>inference,cache", "inference=ollama/ollama>storage", "cache=redis:7",
                "storage=minio/minio", "db=postgres:16")).isEqualTo("ai-service");
        assertThat(idOf("events=apache/kafka:3.9", "processor=acme/processor:1>events,metrics",
                "metrics=timescale/timescaledb:2.17.2-pg16", "archive=minio/minio", "query-api=acme/query:1>metrics",
                "charts=grafana/grafana:11.4.0>query-api")).isEqualTo("real-time-analytics");
        assertThat(idOf("api=acme/api:1>inference", "inference=vllm/vllm-openai:v0.6.6",
                "registry=ghcr.io/mlflow/mlflow:v2.19.0>storage", "storage=minio/minio", "trainer=acme/trainer:1"))
                .isEqualTo("ai-platform");
        assertThat(idOf("query=trinodb/trino:468>metadata,lake", "workers=apache/spark:3.5.4>lake",
                "metadata=postgres:16", "lake=minio/minio")).isEqualTo("data-platform");
        assertThat(idOf("gateway=kong:3.9>api-v1,api-v2", "api-v1=acme/api:1>db", "api-v2=acme/api:2>db",
                "db=postgres:16")).isEqualTo("api-platform");
        assertThat(idOf("pooler=edoburu/pgbouncer>primary", "primary=postgres:16", "replica=postgres:16>primary"))
                .isEqualTo("database-service");
    }

    @Test
    void theShapesOfTheSolutionsArchitectsGuidanceAreRecognised() {
        assertThat(idOf("api=fastapi-app", "inference=pytorch-gpu:latest")).isEqualTo("ai-service");
        assertThat(idOf("query-api=query-engine", "workers=spark-workers", "metadata-db=postgres"))
                .isEqualTo("data-platform");
        assertThat(idOf("gateway=kong", "api-v1=api:v1", "api-v2=api:v2")).isEqualTo("api-platform");
        assertThat(idOf("primary=postgres:15", "replica=postgres:15", "pooler=pgbouncer"))
                .isEqualTo("database-service");
        assertThat(idOf("web=nginx:alpine>api", "api=mycompany/api>database,cache", "worker=mycompany/worker>database",
                "database=postgres:15", "cache=redis:7-alpine")).isEqualTo("three-tier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db=postgres:16", "web=build", "proxy=nginx>backend|backend=build",
        "gitea=gitea/gitea:latest|db=postgres:16", "grafana=grafana/grafana>prometheus|prometheus=prom/prometheus",
        "pgadmin=dpage/pgadmin4|postgres=postgres", "jupyter=build>postgres|postgres=postgres",
        "catalogue=acme/catalogue|carts=acme/carts|orders=acme/orders|orders-db=mongo|front-end=acme/front-end",
        "elasticsearch=elasticsearch:8|kibana=kibana:8>elasticsearch|logstash=logstash:8>elasticsearch"})
    void whatFitsNoPatternPlainlyIsNotNamed(String services) {
        assertThat(idOf(services.split("\\|"))).isEqualTo("none");
    }

    @Test
    void anEmptyOrBrokenFileHasNoPattern() {
        assertThat(nameOf("")).isEqualTo("none");
        assertThat(nameOf("services:\n  api:\n image: [\n")).isEqualTo("none");
    }

    @Test
    void manyServicesBesideThePatternSayThatItIsSomethingElse() {
        assertThat(idOf("api=acme/api>db", "db=postgres", "ads=acme/ads", "cart=acme/cart", "quotes=acme/quotes"))
                .isEqualTo("none");
    }

    @Test
    void whatRunsToItsEndFillsNoPart() {
        assertThat(nameOf("""
                services:
                  app:
                    build: .
                    depends_on:
                      db:
                        condition: service_completed_successfully
                  db:
                    image: postgres:16
                """)).isEqualTo("none");
    }

    @Test
    void aDatabaseWhoseChangesAreCapturedIsASource() {
        PatternMatch match = recognition.of(stack("connect=quay.io/debezium/connect:3>kafka,postgres",
                "kafka=quay.io/debezium/kafka:3", "postgres=postgres:16")).orElseThrow();

        assertThat(match.pattern().id()).isEqualTo("data-pipeline");
        assertThat(match.certainty()).isEqualTo(Certainty.BEGINNING);
        assertThat(match.parts().get(0).clues()).containsExactly(new Clue("postgres", "PostgreSQL"));
        assertThat(match.missing()).extracting(Pattern.Part::id).containsExactly("workers", "database", "archive");
    }

    @Test
    void aBucketOutsideOfTheStackIsItsStorage() {
        PatternMatch match = of("""
                services:
                  api:
                    image: acme/api:1.0
                    depends_on: [inference]
                  inference:
                    image: acme/inference:1.0
                    environment:
                      MODEL_BUCKET: s3://acme-models
                """).orElseThrow();

        assertThat(match.pattern().id()).isEqualTo("ai-service");
        assertThat(match.parts()).filteredOn(part -> part.part().id().equals("models"))
                .flatExtracting(FoundPart::clues)
                .containsExactly(new Clue("inference", "outside of the stack, named by MODEL_BUCKET"));
    }

    @Test
    void reservedGpusMakeAnInferenceService() {
        assertThat(nameOf("""
                services:
                  api:
                    build: ./api
                    depends_on: [scorer]
                  scorer:
                    image: acme/scorer:1.0
                    deploy:
                      resources:
                        reservations:
                          devices:
                            - driver: nvidia
                              count: 1
                              capabilities: [gpu]
                """)).isEqualTo("ai-service");
    }

    @Test
    void aReplicaIsKnownByHowItIsStarted() {
        assertThat(nameOf("""
                services:
                  postgres:
                    image: postgres:16
                  postgres2:
                    image: postgres:16
                    command: bash -c "pg_basebackup -h postgres -R && postgres"
                """)).isEqualTo("database-service");
    }

    @Test
    void everyProductThatARoleNamesIsRecognised() {
        String images = Resources.text("catalog/images.yaml");
        List<String> known = TECHNOLOGIES.all().stream().map(technology -> technology.product()).toList();

        assertThat(CATALOG.guidance().roles().stream().map(ServiceRole::products).flatMap(List::stream))
                .allMatch(product -> known.contains(product) || images.contains("name: " + product + ",")
                        || CATALOG.entries().stream().anyMatch(entry -> entry.name().equals(product)));
    }

    @Test
    void everyRoleIsUsedByAPatternOrSetsServicesAside() {
        List<String> used = CATALOG.guidance().patterns().stream().flatMap(pattern -> Stream.concat(
                pattern.without().stream(), pattern.parts().stream().flatMap(part -> part.roles().stream()))).toList();

        assertThat(CATALOG.guidance().roles()).extracting(ServiceRole::id)
                .allMatch(role -> used.contains(role) || role.equals("helper"));
    }
}

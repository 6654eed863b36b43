package dev.stackwright.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.ParameterNote;
import dev.stackwright.model.project.Texts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every variable of a project is a row. */
class ParameterTableTest {

    private static final ParameterMeanings MEANINGS = ParameterMeanings.read(Technologies.read());
    private static final Texts STACK = Texts.of("""
            include: [more.yaml]
            services:
              db:
                image: "postgres:${DB_TAG:-16}"
                environment:
                  POSTGRES_PASSWORD: ${DB_PASSWORD:?set it}
                  POSTGRES_DB: ${DB_NAME-app}
              api:
                image: acme/api:1
                environment:
                  - DATABASE_URL=postgres://app:${DB_PASSWORD}@db/${DB_NAME:-shop}
                  - LEVEL=${LEVEL}
                  - HANDED
                deploy: {replicas: "${API_REPLICAS:-2}"}
            """).with("more.yaml", "services: {job: {image: \"b:${DB_TAG:-16}\"}}")
            .with(".env", "DB_NAME=shop\nOLD=1\n");

    private static ParameterTable table(Map<String, String> shell) {
        return ParameterTable.of(STACK.resolved(shell), Design.EMPTY, shell, MEANINGS);
    }

    private static Parameter of(String name) {
        return table(Map.of()).named(name).orElseThrow();
    }

    @Test
    void variablesOfAllFilesInTheOrderOfTheirFirstUse() {
        assertThat(table(Map.of()).all()).extracting(Parameter::name).containsExactly("DB_TAG", "DB_PASSWORD",
                "DB_NAME", "LEVEL", "API_REPLICAS", "HANDED", "OLD");
    }

    @Test
    void whereEachIsUsedAndWithWhichDefault() {
        assertThat(of("DB_TAG").uses()).extracting(ParameterUse::where,
                use -> use.file().path().getFileName().toString(), ParameterUse::line).containsExactly(
                org.assertj.core.groups.Tuple.tuple("db.image", "compose.yaml", 4),
                org.assertj.core.groups.Tuple.tuple("job.image", "more.yaml", 1));
        assertThat(of("DB_NAME").defaults()).containsExactly("app", "shop");
        assertThat(of("DB_NAME").uses()).extracting(ParameterUse::where)
                .containsExactly("db.environment.POSTGRES_DB", "api.environment.DATABASE_URL");
        assertThat(of("HANDED").uses()).singleElement().matches(ParameterUse::passedOn);
        ParameterUse use = of("DB_TAG").uses().get(0);
        assertThat(use.file().text().slice(use.range())).isEqualTo("${DB_TAG:-16}");
    }

    @Test
    void howEachStands() {
        assertThat(table(Map.of()).all()).extracting(Parameter::state).containsExactly(Parameter.State.DEFAULT,
                Parameter.State.MISSING, Parameter.State.SET, Parameter.State.EMPTY, Parameter.State.DEFAULT,
                Parameter.State.DEFAULT, Parameter.State.UNUSED);
        assertThat(table(Map.of()).missing()).extracting(Parameter::name).containsExactly("DB_PASSWORD");
        assertThat(table(Map.of("DB_PASSWORD", "x")).missing()).isEmpty();
        assertThat(table(Map.of("DB_PASSWORD", "")).missing()).hasSize(1);
    }

    @Test
    void theShellWinsOverTheFileOfVariables() {
        Parameter name = table(Map.of("DB_NAME", "other")).named("DB_NAME").orElseThrow();

        assertThat(name.setting()).isEqualTo(new Parameter.Setting(Optional.of("shop"), Optional.of("other")));
        assertThat(name.setting().value()).hasValue("other");
    }

    @Test
    void secretsAreToldByNameAndByWhatPeopleSay() {
        assertThat(of("DB_PASSWORD").isSecret()).isTrue();
        assertThat(of("LEVEL").isSecret()).isFalse();
        Design marked = Design.EMPTY.withParameter("LEVEL", ParameterNote.NONE.withSecret(Optional.of(true)))
                .withParameter("DB_PASSWORD", ParameterNote.NONE.withSecret(Optional.of(false)));
        ParameterTable table = ParameterTable.of(STACK.resolved(), marked, Map.of(), MEANINGS);
        assertThat(table.named("LEVEL").orElseThrow().isSecret()).isTrue();
        assertThat(table.named("DB_PASSWORD").orElseThrow().isSecret()).isFalse();
    }

    @Test
    void aMeaningIsProposedByThePlaceAndPeopleHaveTheLastWord() {
        assertThat(of("DB_PASSWORD").proposal()).hasValue("Password of the superuser of the database");
        assertThat(of("DB_TAG").proposal()).hasValue("Version of the image that db runs");
        assertThat(of("API_REPLICAS").proposal()).hasValue("How many containers of api run");
        Design said = Design.EMPTY.withParameter("DB_TAG", ParameterNote.NONE.withMeaning(Optional.of("Ours")));
        assertThat(ParameterTable.of(STACK.resolved(), said, Map.of(), MEANINGS).named("DB_TAG").orElseThrow()
                .meaning()).hasValue("Ours");
    }

    @Test
    void everyProductWhoseVariablesAreKnownIsRecognised() {
        Technologies technologies = Technologies.read();
        Map<String, String> images = Map.ofEntries(Map.entry("PostgreSQL", "postgres"),
                Map.entry("TimescaleDB", "timescale/timescaledb"), Map.entry("MySQL", "mysql"),
                Map.entry("MariaDB", "mariadb"), Map.entry("MongoDB", "mongo"), Map.entry("Neo4j", "neo4j"),
                Map.entry("RabbitMQ", "rabbitmq"), Map.entry("MinIO", "minio/minio"),
                Map.entry("Keycloak", "quay.io/keycloak/keycloak"), Map.entry("Grafana", "grafana/grafana"),
                Map.entry("InfluxDB", "influxdb"), Map.entry("Elasticsearch", "elasticsearch"),
                Map.entry("OpenSearch", "opensearchproject/opensearch"),
                Map.entry("Meilisearch", "getmeili/meilisearch"),
                Map.entry("Qdrant", "qdrant/qdrant"), Map.entry("SQL Server", "mcr.microsoft.com/mssql/server"));

        assertThat(MEANINGS.products()).containsExactlyInAnyOrderElementsOf(images.keySet());
        images.forEach((name, image) -> assertThat(technologies.recognise(image).orElseThrow().name())
                .as(image).isEqualTo(name));
    }
}

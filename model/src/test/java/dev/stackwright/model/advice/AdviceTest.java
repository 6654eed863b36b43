package dev.stackwright.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {

    private static final Advice ADVICE = Advice.read(Catalog.read());

    /** Briefs in the words of the Omnistrate Solutions Architect, phase 2, with the phases the reasons come from. */
    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
        regulated healthcare | team:python data:relational compliance:hipaa consistency:strict | framework | fastapi
        regulated healthcare | team:python data:relational compliance:hipaa consistency:strict | database | postgresql
        start-up with a REST API | team:javascript service:rapid data:relational cache:sessions | framework | express
        start-up with a REST API | team:javascript service:rapid data:relational cache:sessions | cache | redis
        bank, five nines | team:java service:rules data:relational sla:99.999 | framework | spring-boot
        bank, five nines | team:java service:rules data:relational sla:99.999 | database | cockroachdb
        Microsoft house | team:dotnet service:windows data:relational cloud:azure | framework | aspnet
        Microsoft house | team:dotnet service:windows data:relational cloud:azure | database | sql-server
        publisher on WordPress | team:php data:relational load:read-heavy | database | mysql
        shop on AWS | data:key-lookups operation:managed messages:work cloud:aws | database | dynamodb
        shop on AWS | data:key-lookups operation:managed messages:work cloud:aws | messages | sqs
        the shop on-premise | data:key-lookups messages:work deployment:on-premise | database | cassandra
        the shop on-premise | data:key-lookups messages:work deployment:on-premise | messages | rabbitmq
        live dashboards | data:time-series data:relational messages:history | time-series | timescaledb
        live dashboards | data:time-series data:relational messages:history | messages | kafka
        sensors | data:time-series load:write-heavy consistency:eventual | time-series | influxdb
        sensors | data:time-series load:write-heavy consistency:eventual | database | cassandra
        inference on Google | team:python service:models files:objects data:vectors cloud:gcp | framework | fastapi
        inference on Google | team:python service:models files:objects data:vectors cloud:gcp | files | gcs
        inference on Google | team:python service:models files:objects data:vectors cloud:gcp | similarity | qdrant
        social network | data:relations service:concurrent team:go | graph | neo4j
        social network | data:relations service:concurrent team:go | framework | go
        open, air-gapped | cache:sessions cache:open-licence files:objects deployment:air-gapped | cache | valkey
        open, air-gapped | cache:sessions cache:open-licence files:objects deployment:air-gapped | files | minio
        documents, quick iterations | data:documents service:rapid | database | mongodb
        small services that talk | messages:small-services service:concurrent team:go | messages | nats
        small services that talk | messages:small-services service:concurrent team:go | framework | go
        pages kept in memory | cache:values data:relational load:read-heavy | cache | memcached
        pages kept in memory | cache:values data:relational load:read-heavy | database | mysql
        monitoring platform | data:machine-metrics service:low-latency | time-series | prometheus
        monitoring platform | data:machine-metrics service:low-latency | framework | go
        writes on every continent | data:relational load:global consistency:strict | database | cockroachdb
        graph beside documents | data:relations data:documents | graph | arangodb
        shared paths | files:shared-paths messages:work | files | nfs
        """)
    void theFirstChoiceSuitsTheBrief(String brief, String answers, String selection, String first) {
        Recommendation recommendation = recommend(selection, answers);

        assertThat(recommendation.first()).as(brief).map(ranked -> ranked.entry().id()).contains(first);
        assertThat(recommendation.first().orElseThrow().grounds()).isNotEmpty();
    }

    @Test
    void everyPointHasItsReasonCriterionAndSource() {
        Recommendation.Ranked first = recommend("database", "data:relational compliance:hipaa").first().orElseThrow();

        assertThat(first.points()).isEqualTo(4);
        assertThat(first.grounds()).extracting(Ground::reason).containsExactly(
                "Relational with the widest range of uses.",
                "Health data can be encrypted in it and access to it logged.");
        assertThat(first.grounds()).extracting(Ground::criterion).containsExactly("data-model-fit",
                "fit-for-purpose");
        assertThat(first.grounds()).extracting(ground -> ground.source().text()).containsExactly(
                "Omnistrate Solutions Architect, phase 2, database selection",
                "Omnistrate Solutions Architect, phase 6, HIPAA");
    }

    @Test
    void whatCannotGoWhereTheStackRunsIsRejectedWithWhatTakesItsPlace() {
        Recommendation recommendation = recommend("messages", "messages:work deployment:on-premise");

        assertThat(recommendation.rejected()).extracting(rejected -> rejected.entry().id())
                .containsExactly("sqs", "msk", "pubsub", "service-bus");
        assertThat(recommendation.rejected().get(0).reason()).isEqualTo("Amazon SQS does not exist where the stack "
                + "has to run: on the customer's own hardware. In its place: RabbitMQ, NATS.");
    }

    @Test
    void aServiceOfOneCloudIsRejectedWhereTheStackRunsOnAnother() {
        Recommendation recommendation = recommend("files", "files:objects cloud:gcp");

        assertThat(recommendation.rejected()).extracting(rejected -> rejected.entry().id())
                .containsExactly("s3", "azure-blob", "efs");
        assertThat(recommendation.rejected().get(0).reason()).isEqualTo("Amazon S3 exists on Amazon Web Services "
                + "only, and the stack has to run on Google Cloud.");
    }

    @Test
    void onSeveralCloudsOnlyWhatRunsOnAllIsLeft() {
        assertThat(recommend("files", "files:objects cloud:aws cloud:azure").ranked())
                .extracting(ranked -> ranked.entry().id()).containsExactly("minio", "nfs");
    }

    @Test
    void withoutAnswersNothingIsRecommendedAndNothingRejected() {
        assertThat(ADVICE.recommend(Set.of())).hasSameSizeAs(ADVICE.selections()).allSatisfy(recommendation -> {
            assertThat(recommendation.first()).isEmpty();
            assertThat(recommendation.alternatives()).isEmpty();
            assertThat(recommendation.rejected()).isEmpty();
        });
    }

    @Test
    void equalPointsKeepTheOrderOfTheCandidates() {
        assertThat(recommend("database", "data:relational").ranked()).extracting(ranked -> ranked.entry().id())
                .startsWith("postgresql", "rds-postgresql", "cloud-sql-postgresql", "azure-postgresql", "mysql")
                .endsWith("mongodb", "dynamodb", "cassandra", "cosmos-db");
    }

    @Test
    void answersAboutChoicesAreThoseOfTheChoices() {
        ChoiceCatalog choices = ChoiceCatalog.read();

        assertThat(valuesOf("deployment")).containsExactlyElementsOf(choices.deploymentModels().stream()
                .map(model -> model.option().id()).toList());
        assertThat(valuesOf("compliance")).allMatch(id -> choices.framework(id).isPresent());
        assertThat(valuesOf("sla")).allMatch(id -> choices.slaTarget(id).isPresent());
    }

    @Test
    void everyAnswerChangesSomeRecommendation() {
        List<Recommendation> without = ADVICE.recommend(Set.of());

        assertThat(ADVICE.answers()).filteredOn(answer -> !Set.of("deployment:saas", "deployment:byoc",
                "deployment:hybrid-deployment").contains(answer.id())).allSatisfy(answer ->
                        assertThat(ADVICE.recommend(Set.of(answer.id()))).as(answer.id()).isNotEqualTo(without));
    }

    private static List<String> valuesOf(String topic) {
        return ADVICE.answers().stream().filter(answer -> answer.topic().equals(topic)).map(Answer::value).toList();
    }

    private static Recommendation recommend(String selection, String answers) {
        return ADVICE.recommend(selection, new HashSet<>(List.of(answers.split(" ")))).orElseThrow();
    }
}

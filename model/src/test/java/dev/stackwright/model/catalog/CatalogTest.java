package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    private static final Catalog CATALOG = Catalog.read();

    @Test
    void everyKindIsThere() {
        assertThat(CATALOG.of(Container.class).size()).isGreaterThanOrEqualTo(60);
        assertThat(CATALOG.of(ManagedService.class).size()).isGreaterThanOrEqualTo(75);
        assertThat(CATALOG.of(Software.class).size()).isGreaterThanOrEqualTo(70);
        assertThat(CATALOG.of(HostedProduct.class).size()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void everyCategoryHasEntries() {
        assertThat(CATALOG.categories()).allSatisfy(category ->
                assertThat(CATALOG.in(category.id())).as(category.id()).isNotEmpty());
    }

    @Test
    void everyEntryIsSaidInSentences() {
        assertThat(CATALOG.entries()).allSatisfy(entry -> assertThat(List.of(entry.profile().summary(),
                entry.profile().when(), entry.profile().whenNot())).as(entry.id()).allMatch(CatalogTest::isSentence));
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && (Character.isUpperCase(text.charAt(0)) || text.startsWith("gRPC "));
    }

    @Test
    void everyBlockOfThePaletteIsInTheCatalog() {
        assertThat(Technologies.read().all()).allSatisfy(technology ->
                assertThat(CATALOG.find(technology.id(), Container.class)).map(Container::technology)
                        .contains(technology));
        assertThat(CATALOG.of(Container.class).stream().map(Container::technology)
                .filter(technology -> technology.palette().isPresent())).hasSameSizeAs(Technologies.read().all());
    }

    @Test
    void everyContainerIsRecognisedByItsImageAndLeadsToItsPage() {
        Technologies technologies = Technologies.read();
        Map<String, String> other = Map.of("pgvector", "postgresql");

        assertThat(CATALOG.of(Container.class)).filteredOn(container -> !container.technology().ownImage())
                .hasSizeGreaterThanOrEqualTo(60).allSatisfy(container -> {
                    Recognition known = technologies.recognise(container.technology().imageReference()).orElseThrow();
                    assertThat(known.entry()).contains(other.getOrDefault(container.id(), container.id()));
                    assertThat(known.kind()).isEqualTo(container.technology().kind());
                });
    }

    @Test
    void everyPageAnImageLeadsToIsThere() {
        Technologies technologies = Technologies.read();
        List<String> images = List.of("fluent/fluentd", "opensearchproject/opensearch-dashboards", "openbao/openbao");

        assertThat(DataEntry.allOf("catalog/images.yaml")).allSatisfy(image -> image.optionalText("entry")
                .ifPresent(id -> assertThat(CATALOG.find(id, Container.class)).as(image.name()).map(Container::name)
                        .contains(image.text("name"))));
        assertThat(images).allSatisfy(image ->
                assertThat(technologies.recognise(image).orElseThrow().entry()).as(image).isEmpty());
    }

    @Test
    void nothingTheStudioCarriesPassesForTheUsersOwn() {
        assertThat(CATALOG.entries()).noneMatch(CATALOG::isOwn)
                .noneMatch(entry -> entry.profile().source().basis() == Source.Basis.OWN);
    }

    @Test
    void everyEntryHasAPictureAndAColour() {
        assertThat(CATALOG.entries()).allSatisfy(entry -> {
            assertThat(CATALOG.iconOf(entry)).matches("mdi2[a-z]-[a-z0-9-]+");
            assertThat(CATALOG.kindOf(entry)).isNotNull();
        });
    }

    @Test
    void everyContainerIsPinnedAndSaysWhoReachesIt() {
        assertThat(CATALOG.of(Container.class)).allSatisfy(container -> {
            Technology technology = container.technology();
            assertThat(technology.tag()).as(container.id()).isNotIn("latest", "stable", "edge");
            assertThat(container.tags()).doesNotContain(technology.tag()).doesNotHaveDuplicates();
            assertThat(technology.ports()).allMatch(port -> Integer.parseInt(port) <= 65_535);
            assertThat(technology.publish()).as(container.id()).allSatisfy(publish -> {
                assertThat(container.exposure()).isEqualTo(Container.Exposure.OUTSIDE);
                assertThat(technology.ports()).contains(publish.substring(publish.indexOf(':') + 1));
            });
            assertThat(container.sizing().cpus()).matches("\\d+(\\.\\d+)?");
            assertThat(container.sizing().memory()).matches("\\d+[MG]");
        });
    }

    @Test
    void noContainerCarriesASecret() {
        assertThat(CATALOG.of(Container.class)).allSatisfy(container -> container.technology().environment()
                .forEach((name, value) -> {
                    if (name.matches(".*(PASSWORD|PASS|AUTH|SECRET|SECRET_KEY|TOKEN|MASTER_KEY|API_KEY|KEYS)$")) {
                        assertThat(value).as("%s of %s", name, container.id()).contains(":?");
                    }
                }));
    }

    @Test
    void whatRunsOutsideTheStackCannotFollowItWhereItMustStandAlone() {
        Set<String> alone = new HashSet<>(ChoiceCatalog.read().deploymentModels().stream()
                .filter(DeploymentModel::selfContained).map(model -> model.option().id()).toList());
        Stream<Substitutes> outside = Stream.concat(
                CATALOG.of(ManagedService.class).stream().map(ManagedService::substitutes),
                CATALOG.of(HostedProduct.class).stream().map(HostedProduct::substitutes));

        assertThat(outside).isNotEmpty().allSatisfy(substitutes ->
                assertThat(substitutes.cannotFollow()).containsExactlyInAnyOrderElementsOf(alone));
    }

    @Test
    void whatTakesThePlaceRunsInsideTheStackOrIsSoftware() {
        assertThat(CATALOG.of(ManagedService.class)).allSatisfy(service ->
                assertThat(CATALOG.standIns(service.substitutes())).as(service.id())
                        .allMatch(entry -> entry instanceof Container || entry instanceof Software));
    }

    @Test
    void dynamoDbAndSqsCannotGoOnPremise() {
        for (String id : List.of("dynamodb", "sqs")) {
            ManagedService service = CATALOG.find(id, ManagedService.class).orElseThrow();

            assertThat(service.substitutes().canFollow("on-premise")).isFalse();
            assertThat(service.substitutes().canFollow("saas")).isTrue();
            assertThat(service.substitutes().compatible()).isEmpty();
            assertThat(CATALOG.standIns(service.substitutes())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"postgresql, AWS, rds-postgresql", "postgresql, GCP, cloud-sql-postgresql",
            "postgresql, AZURE, azure-postgresql", "redis, AWS, elasticache", "redis, GCP, memorystore",
            "redis, AZURE, azure-redis", "kafka, AWS, msk", "minio, GCP, gcs", "minio, AZURE, azure-blob"})
    void aServiceHasItsManagedEquivalentInEachCloud(String id, Cloud cloud, String managed) {
        assertThat(CATALOG.managedFor(id, cloud)).first().extracting(ManagedService::id).isEqualTo(managed);
    }

    @Test
    void aManagedServiceHasCounterpartsInOtherClouds() {
        ManagedService sqs = CATALOG.find("sqs", ManagedService.class).orElseThrow();

        assertThat(CATALOG.counterparts(sqs, Cloud.AZURE)).extracting(ManagedService::id)
                .containsExactly("service-bus");
        assertThat(CATALOG.counterparts(sqs, Cloud.GCP)).extracting(ManagedService::id).containsExactly("pubsub");
    }

    @Test
    void patternsNoteTenancyByModelsThatExist() {
        List<String> models = ChoiceCatalog.read().tenancy().stream().map(ChoiceOption::id).toList();

        assertThat(CATALOG.guidance().patterns()).hasSize(9).allSatisfy(pattern -> {
            assertThat(pattern.parts()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(pattern.tenancy()).allSatisfy(note -> assertThat(models).contains(note.model()));
        });
    }
}

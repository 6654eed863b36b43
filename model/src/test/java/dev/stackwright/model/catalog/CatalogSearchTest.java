package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogSearchTest {

    private static final Catalog CATALOG = Catalog.read();
    private final CatalogSearch search = new CatalogSearch(CATALOG);

    @Test
    void withoutWordsEverythingIsFoundInTheOrderOfTheCatalog() {
        assertThat(search.find("  ")).isEqualTo(CATALOG.entries());
    }

    @ParameterizedTest
    @CsvSource({"postgresql, postgresql", "Postgre, postgresql", "SQS, sqs", "amazon sqs, sqs", "redis, redis",
            "go, go", "quay.io/coreos, etcd", "google spanner, spanner", "elasticache, elasticache"})
    void theNameThatMatchesBestComesFirst(String words, String first) {
        assertThat(search.find(words)).first().extracting(CatalogEntry::id).isEqualTo(first);
    }

    @Test
    void everyWordHasToStandInTheEntry() {
        assertThat(search.find("vector search")).isNotEmpty().allSatisfy(entry ->
                assertThat((entry.name() + entry.profile().summary() + entry.profile().when()
                        + CATALOG.category(entry.profile().category()).orElseThrow().name()).toLowerCase())
                        .contains("vector"));
        assertThat(search.find("redis zzz")).isEmpty();
    }

    @Test
    void aCategoryIsFoundByItsName() {
        assertThat(search.find("graph databases")).extracting(CatalogEntry::id)
                .contains("neo4j", "arangodb", "neptune");
    }
}

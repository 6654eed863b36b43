package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.resources.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hosted.yaml | category: payments | category: paymnts | stripe: category names paymnts, which does not exist
            hosted.yaml | pairsWith: [api] | pairsWith: [apy] | stripe: pairsWith names apy, which does not exist
            hosted.yaml | - id: rollbar | - id: sentry | sentry: id is taken twice
            hosted.yaml | vendor: Stripe | seller: Stripe | stripe: seller is not a field of such an entry
            hosted.yaml | basis: seed | basis: rumour | stripe: basis is none of seed, documentation, standard, own
            hosted.yaml | basis: seed | basis: standard | stripe: source does not suit the basis standard
            managed/gcp.yaml | cloud: gcp | cloud: ibm | cloud-sql-postgresql: cloud is none of aws, gcp, azure
            managed/gcp.yaml | [spark, flink] | [sprak] | dataproc: compatible names sprak, which does not exist
            palette/caches.yaml | exposure: inside | exposure: none | redis: exposure does not suit its ports
            palette/caches.yaml | , disk: 10G} | } | redis: sizing names a disk exactly where there is a volume
            patterns.yaml | passesTo: [inference] | passesTo: [gpu] | api: passesTo names gpu, which does not exist
            uses.yaml | category: caches | category: cash | sessions: category names cash, which does not exist
            criteria.yaml | group: databases | group: data | data-model-fit: group names data, which does not exist
            """)
    void aMistakeIsToldWithFileEntryAndField(String file, String right, String wrong, String told) {
        CatalogReader reader = new CatalogReader(path -> path.equals("catalog/" + file)
                ? Resources.text(path).replaceFirst(java.util.regex.Pattern.quote(right), wrong)
                : Resources.text(path));

        assertThatThrownBy(reader::read).isInstanceOf(DataEntry.BadData.class)
                .hasMessage("catalog/" + file + ", " + told);
    }
}

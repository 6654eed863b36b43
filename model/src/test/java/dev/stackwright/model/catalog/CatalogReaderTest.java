package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.resources.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hosted.yaml | category: payments | category: paymnts | catalog/hosted.yaml, stripe: category names paymnts, which does not exist",
            "hosted.yaml | pairsWith: [api] | pairsWith: [apy] | catalog/hosted.yaml, stripe: pairsWith names apy, which does not exist",
            "hosted.yaml | - id: rollbar | - id: sentry | catalog/hosted.yaml, sentry: id is taken twice",
            "hosted.yaml | vendor: Stripe | seller: Stripe | catalog/hosted.yaml, stripe: seller is not a field of such an entry",
            "hosted.yaml | basis: seed | basis: rumour | catalog/hosted.yaml, stripe: basis is none of seed, documentation, standard",
            "hosted.yaml | basis: seed | basis: standard | catalog/hosted.yaml, stripe: source does not suit the basis standard",
            "managed/gcp.yaml | cloud: gcp | cloud: ibm | catalog/managed/gcp.yaml, cloud-sql-postgresql: cloud is none of aws, gcp, azure",
            "managed/gcp.yaml | compatible: [postgresql, pgvector] | compatible: [postgres] | catalog/managed/gcp.yaml, cloud-sql-postgresql: compatible names postgres, which does not exist",
            "palette/caches.yaml | exposure: inside | exposure: none | catalog/palette/caches.yaml, redis: exposure does not suit its ports",
            "palette/caches.yaml | memory: 1G, disk: 10G | memory: 1G | catalog/palette/caches.yaml, redis: sizing names a disk exactly where there is a volume",
            "patterns.yaml | passesTo: [database, cache] | passesTo: [store] | catalog/patterns.yaml, api: passesTo names store, which does not exist",
            "uses.yaml | category: caches | category: cash | catalog/uses.yaml, sessions: category names cash, which does not exist",
            "criteria.yaml | group: databases | group: data | catalog/criteria.yaml, data-model-fit: group names data, which does not exist"})
    void aMistakeIsToldWithFileEntryAndField(String file, String right, String wrong, String told) {
        CatalogReader reader = new CatalogReader(path -> path.equals("catalog/" + file)
                ? Resources.text(path).replaceFirst(java.util.regex.Pattern.quote(right), wrong)
                : Resources.text(path));

        assertThatThrownBy(reader::read).isInstanceOf(DataEntry.BadData.class).hasMessage(told);
    }
}

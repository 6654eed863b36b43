package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private static final Catalog CATALOG = Catalog.read();
    private static final ChoiceCatalog CHOICES = ChoiceCatalog.read();

    @Test
    void whatRunsFromAnImageGoesWhereverTheStackGoes() {
        assertThat(of("postgresql")).hasSameSizeAs(CHOICES.deploymentModels()).allMatch(Whereabouts::isPossible);
    }

    @Test
    void aManagedServiceStaysInItsCloudAndSaysWhy() {
        assertThat(of("sqs")).filteredOn(where -> !where.isPossible())
                .extracting(where -> where.model().option().id())
                .containsExactlyInAnyOrder("byoc-copilot", "on-premise", "air-gapped");
        assertThat(of("sqs")).filteredOn(where -> where.model().option().id().equals("on-premise")).singleElement()
                .extracting(where -> where.reason().orElseThrow()).asString()
                .startsWith("Amazon SQS runs in Amazon Web Services only, and under On-premise")
                .endsWith("nothing outside of the stack may be relied on.");
    }

    @Test
    void aHostedProductNamesTheCompanyThatRunsIt() {
        assertThat(of("stripe")).filteredOn(where -> !where.isPossible()).isNotEmpty()
                .allSatisfy(where -> assertThat(where.reason().orElseThrow()).startsWith("Stripe is run by Stripe, "));
    }

    private static List<Whereabouts> of(String id) {
        return Whereabouts.of(CATALOG.byId(id).orElseThrow(), CHOICES);
    }
}

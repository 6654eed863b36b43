package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceCatalogTest {

    private final ChoiceCatalog catalog = ChoiceCatalog.read();

    @Test
    void everyChoiceHasItsAnswers() {
        assertThat(catalog.tenancy()).extracting(ChoiceOption::id).containsExactly("shared", "siloed", "hybrid");
        assertThat(catalog.isolation()).extracting(ChoiceOption::id).containsExactly("row-level", "schema-per-tenant",
                "database-per-tenant");
        assertThat(catalog.deploymentModels()).extracting(model -> model.option().id()).containsExactly("saas",
                "byoc", "byoc-copilot", "on-premise", "air-gapped", "hybrid-deployment");
        assertThat(catalog.compliance()).extracting(ChoiceOption::id).containsExactly("soc2", "hipaa", "gdpr",
                "pci-dss", "iso-27001");
        assertThat(catalog.sla()).extracting(target -> target.option().id()).containsExactly("99.9", "99.95",
                "99.99", "99.999");
    }

    @ParameterizedTest
    @CsvSource({
            "99.9, 8.76 hours, 43.8 minutes, 1.44 minutes", "99.95, 4.38 hours, 21.9 minutes, 43.2 seconds",
            "99.99, 52.6 minutes, 4.38 minutes, 8.64 seconds", "99.999, 5.26 minutes, 26.3 seconds, 0.86 seconds"})
    void aTargetSaysHowMuchDowntimeItAllows(String id, String year, String month, String day) {
        SlaTarget target = catalog.slaTarget(id).orElseThrow();

        assertThat(SlaTarget.inWords(target.downtimePerYear())).isEqualTo(year);
        assertThat(SlaTarget.inWords(target.downtimePerMonth())).isEqualTo(month);
        assertThat(SlaTarget.inWords(target.downtimePerDay())).isEqualTo(day);
    }

    @Test
    void targetsAreComparedAsNumbers() {
        SlaTarget target = catalog.slaTarget("99.95").orElseThrow();

        assertThat(target.isAtLeast("99.95")).isTrue();
        assertThat(target.isAtLeast("99.9")).isTrue();
        assertThat(target.isAtLeast("99.99")).isFalse();
    }
}

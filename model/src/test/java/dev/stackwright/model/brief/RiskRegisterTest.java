package dev.stackwright.model.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Brief;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RiskRegisterTest {

    private final RiskRegister register = new RiskRegister(BriefCatalog.read());

    @Test
    void aRiskIsAsHeavyAsItsLikelihoodTimesItsImpact() {
        assertThat(register.level("low", "low")).map(RiskLevel::id).contains("minor");
        assertThat(register.level("low", "high")).map(RiskLevel::id).contains("moderate");
        assertThat(register.level("medium", "high")).map(RiskLevel::id).contains("major");
        assertThat(register.level("high", "high")).map(RiskLevel::id).contains("severe");
    }

    @Test
    void whatNobodyHasRatedHasNoLevel() {
        assertThat(register.level("high", "")).isEmpty();
        assertThat(register.level("often", "high")).isEmpty();
    }

    @Test
    void aHigherStepIsNeverLighter() {
        List<String> likelihoods = register.likelihoods().stream().map(BriefField.Option::id).toList();
        List<String> impacts = register.impacts().stream().map(BriefField.Option::id).toList();

        for (int row = 0; row < likelihoods.size(); row++) {
            for (int column = 1; column < impacts.size(); column++) {
                assertThat(register.level(likelihoods.get(row), impacts.get(column)).orElseThrow().from())
                        .isGreaterThanOrEqualTo(register.level(likelihoods.get(row), impacts.get(column - 1))
                                .orElseThrow().from());
            }
        }
        assertThat(likelihoods).isEqualTo(register.threats().column(RiskRegister.LIKELIHOOD).orElseThrow().options()
                .stream().map(BriefField.Option::id).toList());
        assertThat(impacts).isEqualTo(register.threats().column(RiskRegister.IMPACT).orElseThrow().options()
                .stream().map(BriefField.Option::id).toList());
    }

    @Test
    void risksComeBeforeThreatsInTheOrderOfTheirIds() {
        Brief brief = Brief.EMPTY.withRow(RiskRegister.THREATS, "THREAT-1", cells("threat", "A leak"))
                .withRow(RiskRegister.RISKS, "RISK-10", cells("risk", "Late"))
                .withRow(RiskRegister.RISKS, "RISK-9", cells("risk", "Slow"));

        assertThat(register.of(brief)).extracting(Risk::id).containsExactly("RISK-9", "RISK-10", "THREAT-1");
        assertThat(register.of(brief)).extracting(Risk::text).containsExactly("Slow", "Late", "A leak");
    }

    @Test
    void whatARiskWasFoundByIsKnownForEachServiceItNames() {
        TreeMap<String, String> cells = cells("risk", "No limits");
        cells.putAll(Map.of("from", "resources-missing", "services", "api, web"));

        assertThat(register.origins(Brief.EMPTY.withRow(RiskRegister.RISKS, "RISK-1", cells))).containsExactly(
                new RiskRegister.Origin("resources-missing", "api"),
                new RiskRegister.Origin("resources-missing", "web"));
    }

    private static TreeMap<String, String> cells(String column, String text) {
        return new TreeMap<>(Map.of(column, text));
    }
}

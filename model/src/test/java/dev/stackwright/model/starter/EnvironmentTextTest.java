package dev.stackwright.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnvironmentTextTest {

    private final Starter starter = Starters.read().byId("three-tier").orElseThrow();

    @Test
    void everySecretGetsAValueThatNeedsNoQuotesAnywhere() {
        Map<String, String> values = values(text());

        assertThat(values.keySet()).isEqualTo(starter.secrets());
        assertThat(values.values()).allMatch(value -> value.matches("[A-Za-z0-9]{32}"));
    }

    @Test
    void noTwoSecretsAreTheSameNotEvenInTwoRuns() {
        Set<String> seen = new HashSet<>();
        for (int run = 0; run < 20; run++) {
            seen.addAll(values(text()).values());
        }

        assertThat(seen).hasSize(20 * starter.secrets().size());
    }

    @Test
    void whatHasADefaultIsToldAndStaysAsItIs() {
        List<String> lines = text().lines().toList();

        assertThat(lines).containsSubsequence("# How many replicas of the application run.", "#API_REPLICAS=2");
        assertThat(lines).containsSubsequence("# The password of that user.");
        assertThat(lines).filteredOn(line -> !line.isEmpty() && !line.startsWith("#"))
                .hasSize(starter.secrets().size());
    }

    private String text() {
        return new EnvironmentText(new SecureRandom()).of(starter);
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split("=", 2))
                .forEach(pair -> values.put(pair[0], pair[1]));
        return values;
    }
}

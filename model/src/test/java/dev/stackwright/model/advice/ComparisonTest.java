package dev.stackwright.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Rationale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Catalog CATALOG = Catalog.read();
    private static final Advice ADVICE = Advice.read(CATALOG);

    @Test
    void everyCriterionWithSomethingToSayHasARow() {
        Comparison comparison = ADVICE.compare(CATALOG.named(List.of("postgresql", "mongodb", "cockroachdb")),
                Set.of("data:relational"));

        assertThat(comparison.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.cells()).hasSize(3);
            assertThat(row.cells()).anyMatch(cell -> !cell.arguments().isEmpty());
        });
        Comparison.Row fit = comparison.rows().stream().filter(row -> row.criterion().id().equals("data-model-fit"))
                .findFirst().orElseThrow();
        assertThat(fit.cells().get(0).points()).isEqualTo(3);
        assertThat(fit.cells().get(0).arguments().get(0).holds()).isTrue();
        assertThat(fit.cells().get(0).arguments().get(0).when())
                .isEqualTo("Structured data with relations, joins and transactions.");
    }

    @Test
    void whatNoAnswerMakesCountIsToldAndNotCounted() {
        Comparison comparison = ADVICE.compare(CATALOG.named(List.of("postgresql", "mongodb")), Set.of());

        assertThat(comparison.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.cells()).allSatisfy(cell -> {
            assertThat(cell.points()).isZero();
            assertThat(cell.arguments()).noneMatch(Comparison.Argument::holds);
        }));
    }

    @Test
    void thePointsOfAComparisonSumToThoseOfTheRecommendation() {
        Set<String> given = Set.of("data:relational", "compliance:hipaa", "sla:99.999", "load:global");
        Recommendation recommendation = ADVICE.recommend("database", given).orElseThrow();

        assertThat(recommendation.ranked()).allSatisfy(ranked -> assertThat(ADVICE
                .compare(List.of(ranked.entry()), given).rows().stream()
                .mapToInt(row -> row.cells().get(0).points()).sum())
                .as(ranked.entry().id()).isGreaterThanOrEqualTo(ranked.points()));
    }

    @Test
    void theChoicesOfEveryPlanAreAnswers() {
        Design design = Design.EMPTY.withChoices(Choices.UNDECIDED.withDeploymentModels(Set.of("saas"))
                        .withSla(Optional.of("99.9")))
                .withPlanChoices("Enterprise", Choices.UNDECIDED.withDeploymentModels(Set.of("on-premise"))
                        .withSla(Optional.of("99.99")).withCompliance(Set.of("hipaa")))
                .withRationale(Rationale.NONE.withAnswer("team", Set.of("python", "cobol")));

        Given given = Given.of(design, ADVICE);
        assertThat(given.ids()).containsExactlyInAnyOrder("team:python", "deployment:saas", "deployment:on-premise",
                "sla:99.99", "compliance:hipaa");
        assertThat(given.unknown()).containsExactly("team:cobol");
    }

    @Test
    void everyTopicHasAnswersAndNoAnswerIsWithoutTopic() {
        assertThat(ADVICE.topics()).allSatisfy(topic -> assertThat(ADVICE.answers(topic)).isNotEmpty());
        assertThat(ADVICE.topics().stream().mapToInt(topic -> ADVICE.answers(topic).size()).sum())
                .isEqualTo(ADVICE.answers().size());
    }
}

package dev.stackwright.model.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiveAnswersTest {

    private final ChoiceCatalog catalog = ChoiceCatalog.read();
    private final Snapshot snapshot = Snapshot.of("services:\n  api:\n    image: acme/api:1.0\n")
            .withDesign(Design.EMPTY.withPlan("Pro", Plan.EMPTY));

    @Test
    void answersReplaceThoseGivenBefore() {
        Snapshot chosen = apply(snapshot, ChoiceKind.DEPLOYMENT, Optional.empty(), "saas", "byoc");
        assertThat(chosen.design().choices().deploymentModelIds()).containsExactly("byoc", "saas");

        chosen = apply(chosen, ChoiceKind.DEPLOYMENT, Optional.empty(), "on-premise");
        assertThat(chosen.design().choices().deploymentModelIds()).containsExactly("on-premise");
        assertThat(apply(chosen, ChoiceKind.DEPLOYMENT, Optional.empty()).design().choices())
                .isEqualTo(Choices.UNDECIDED);
    }

    @Test
    void aPlanDecidesForItself() {
        Snapshot chosen = apply(snapshot, ChoiceKind.SLA, Optional.of("Pro"), "99.99");

        assertThat(chosen.design().choices().sla()).isEmpty();
        assertThat(chosen.design().choicesOf("Pro").sla()).hasValue("99.99");
    }

    @ParameterizedTest
    @CsvSource({"TENANCY, siled, no-such-answer", "SLA, 99.9;99.99, several-answers", "TENANCY, '', no-change"})
    void whatIsNoAnswerIsRefused(ChoiceKind kind, String ids, String code) {
        Set<String> given = ids.isEmpty() ? Set.of() : Set.of(ids.split(";"));

        assertThat(new GiveAnswers(kind, given, Optional.empty(), catalog).on(snapshot)).isInstanceOfSatisfying(
                Outcome.Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aPlanThatIsNotThereIsRefused() {
        assertThat(new GiveAnswers(ChoiceKind.SLA, Set.of("99.9"), Optional.of("Gold"), catalog).on(snapshot))
                .isInstanceOfSatisfying(Outcome.Refusal.class,
                        refusal -> assertThat(refusal.sentence()).contains("'Gold'").contains("Pro"));
    }

    @ParameterizedTest
    @CsvSource({"shared, DATABASE, SHARED", "siloed, SERVICE, PER_TENANT", "hybrid, DATABASE, PER_TENANT",
        "hybrid, CACHE, SHARED", "hybrid, SERVICE, SHARED"})
    void theTenancyModelSaysWhatCustomersShare(String tenancy, ServiceKind kind, ServiceScope scope) {
        assertThat(TenancyScope.of(Choices.UNDECIDED.withTenancy(Optional.of(tenancy)), kind)).hasValue(scope);
        assertThat(TenancyScope.of(Choices.UNDECIDED, kind)).isEmpty();
    }

    private Snapshot apply(Snapshot before, ChoiceKind kind, Optional<String> plan, String... ids) {
        return before.apply(((Outcome.Ready) new GiveAnswers(kind, Set.of(ids), plan, catalog).on(before)).edit());
    }
}

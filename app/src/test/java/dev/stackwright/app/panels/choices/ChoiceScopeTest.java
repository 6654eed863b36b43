package dev.stackwright.app.panels.choices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.edit.Edit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceScopeTest {

    private static final String STACK = "services:\n  web:\n    image: nginx:1.27\n";

    private final Project project = Projects.of(STACK);
    private final ChoiceCatalog catalog = ChoiceCatalog.read();
    private final ChoiceScope scope = new ChoiceScope(project);

    @Test
    void nothingIsChosenByDefault() {
        assertThat(scope.choices()).isEqualTo(Choices.UNDECIDED);
    }

    @Test
    void choosingTouchesTheDesignAlone() {
        answer(ChoiceKind.TENANCY, "hybrid");

        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
        assertThat(project.workspace().isDesignDirty()).isTrue();
        assertThat(project.workspace().isTextDirty()).isFalse();
    }

    @Test
    void everyAnswerIsAStepThatNamesIt() {
        answer(ChoiceKind.TENANCY, "hybrid");
        assertThat(project.workspace().undoTitle()).hasValue("Choose hybrid tenancy");
        answer(ChoiceKind.COMPLIANCE, "soc2");
        assertThat(project.workspace().undoTitle()).hasValue("Choose SOC 2");
        project.workspace().undo();
        assertThat(scope.choices().complianceIds()).isEmpty();
        assertThat(scope.choices().tenancy()).hasValue("hybrid");
    }

    @Test
    void oneTenancyIsGivenAndSeveralDeploymentModels() {
        answer(ChoiceKind.TENANCY, "hybrid");
        answer(ChoiceKind.TENANCY, "siloed");
        answer(ChoiceKind.DEPLOYMENT, "saas");
        answer(ChoiceKind.DEPLOYMENT, "byoc");

        assertThat(scope.choices().tenancy()).hasValue("siloed");
        assertThat(scope.choices().deploymentModelIds()).containsExactly("byoc", "saas");
    }

    @Test
    void anAnswerGivenTwiceIsTakenBack() {
        for (int i = 0; i < 2; i++) {
            answer(ChoiceKind.TENANCY, "hybrid");
            answer(ChoiceKind.ISOLATION, "row-level");
            answer(ChoiceKind.DEPLOYMENT, "saas");
            answer(ChoiceKind.SLA, "99.95");
        }

        assertThat(scope.choices()).isEqualTo(Choices.UNDECIDED);
        assertThat(project.workspace().undoTitle()).hasValue("Take back availability target 99.95 %");
    }

    @Test
    void aPlanShowsTheDesignUntilItDecidesForItself() {
        answer(ChoiceKind.TENANCY, "shared");
        addPlan("Pro");
        scope.select(Optional.of("Pro"));

        assertThat(scope.choices().tenancy()).hasValue("shared");
        assertThat(scope.isOverridden(ChoiceKind.TENANCY)).isFalse();

        answer(ChoiceKind.TENANCY, "siloed");

        assertThat(project.workspace().undoTitle()).hasValue("Choose siloed tenancy in plan Pro");
        assertThat(scope.choices().tenancy()).hasValue("siloed");
        assertThat(scope.isOverridden(ChoiceKind.TENANCY)).isTrue();
        assertThat(scope.designWide().tenancy()).hasValue("shared");
    }

    @Test
    void aPlanKeepsWhatItInheritsAndAddsItsOwn() {
        answer(ChoiceKind.DEPLOYMENT, "saas");
        addPlan("Enterprise");
        scope.select(Optional.of("Enterprise"));

        answer(ChoiceKind.DEPLOYMENT, "byoc");

        assertThat(scope.own().deploymentModelIds()).containsExactly("byoc", "saas");
        assertThat(scope.designWide().deploymentModelIds()).containsExactly("saas");
    }

    @Test
    void whatAPlanDecidesCanBeAsDesignWideAgain() {
        answer(ChoiceKind.SLA, "99.9");
        addPlan("Pro");
        scope.select(Optional.of("Pro"));
        answer(ChoiceKind.SLA, "99.99");

        scope.takeBack(ChoiceKind.SLA);

        assertThat(scope.isOverridden(ChoiceKind.SLA)).isFalse();
        assertThat(scope.choices().sla()).hasValue("99.9");
        assertThat(project.workspace().undoTitle()).hasValue("Availability target as design-wide in plan Pro");
    }

    @Test
    void aPlanThatIsGoneGivesWayToTheDesign() {
        addPlan("Pro");
        scope.select(Optional.of("Pro"));

        project.workspace().undo();

        assertThat(scope.planProperty().get()).isEmpty();
        assertThat(scope.plansProperty().get()).isEmpty();
    }

    @Test
    void aTargetSaysWhatItAllowsAndAsksFor() {
        assertThat(SlaWords.allowance(catalog.slaTarget("99.95").orElseThrow()))
                .isEqualTo("Allows 4.38 hours down a year, 21.9 minutes a month, 43.2 seconds a day. "
                        + "Asks for 2 replicas of each service, 2 zones, 1 region.");
    }

    private void answer(ChoiceKind kind, String id) {
        scope.answer(kind, id, kind.answer(catalog, id).orElseThrow().name());
    }

    private void addPlan(String name) {
        project.workspace().perform(Edit.ofDesign("Add a plan",
                project.snapshot().design().withPlan(name, Plan.EMPTY)));
    }
}

package dev.stackwright.app.panels.choices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.design.Choices;
import org.junit.jupiter.api.Test;

class ChoicesModelTest {

    private static final String STACK = "services:\n  web:\n    image: nginx:1.27\n";

    private final Project project = Projects.of(STACK);
    private final ChoiceCatalog catalog = ChoiceCatalog.read();
    private final ChoicesModel model = new ChoicesModel(project, catalog);

    @Test
    void nothingIsChosenByDefault() {
        assertThat(model.chosenProperty().get()).isEqualTo(Choices.UNDECIDED);
    }

    @Test
    void choosingTouchesTheDesignAlone() {
        chooseAll();
        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
        assertThat(project.workspace().isDesignDirty()).isTrue();
        assertThat(project.workspace().isTextDirty()).isFalse();
    }

    @Test
    void everyAnswerIsAStepThatNamesIt() {
        model.answerTenancy(catalog.tenancy("hybrid").orElseThrow());
        assertThat(project.workspace().undoTitle()).hasValue("Choose hybrid tenancy");
        model.answerCompliance(catalog.framework("soc2").orElseThrow());
        assertThat(project.workspace().undoTitle()).hasValue("Choose SOC 2");
        project.workspace().undo();
        assertThat(model.chosenProperty().get().complianceIds()).isEmpty();
        assertThat(model.chosenProperty().get().tenancy()).hasValue("hybrid");
    }

    @Test
    void severalModelsAndFrameworksCanBeChosen() {
        chooseAll();
        model.answerDeployment(catalog.deploymentModel("byoc").orElseThrow().option());
        assertThat(model.chosenProperty().get().deploymentModelIds()).containsExactly("byoc", "saas");
    }

    @Test
    void anAnswerGivenTwiceIsTakenBack() {
        chooseAll();
        chooseAll();
        assertThat(model.chosenProperty().get()).isEqualTo(Choices.UNDECIDED);
    }

    @Test
    void aTargetSaysWhatItAllowsAndAsksFor() {
        assertThat(ChoicesModel.allowance(catalog.slaTarget("99.95").orElseThrow()))
                .isEqualTo("Allows 4.38 hours down a year, 21.9 minutes a month, 43.2 seconds a day. "
                        + "Asks for 2 replicas of each service, 2 zones, 1 region.");
    }

    private void chooseAll() {
        model.answerTenancy(catalog.tenancy("hybrid").orElseThrow());
        model.answerDeployment(catalog.deploymentModel("saas").orElseThrow().option());
        model.answerCompliance(catalog.framework("soc2").orElseThrow());
        model.answerSla(catalog.slaTarget("99.95").orElseThrow());
    }
}

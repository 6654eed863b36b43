package dev.stackwright.app.panels.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Library;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.advice.Answer;
import dev.stackwright.model.advice.Recommendation;
import dev.stackwright.model.advice.Topic;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.edit.Edit;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdviceModelTest {

    private static final Library LIBRARY = Library.read(ChoiceCatalog.read());
    private static final String STACK = "services:\n  web:\n    image: nginx:1.27\n";

    private final Project project = Projects.of(STACK);
    private final AdviceModel model = new AdviceModel(project, LIBRARY);

    @Test
    void anAnswerIsOneStepThatTouchesTheDesignAlone() {
        give("team:python", true);

        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
        assertThat(project.workspace().undoTitle()).hasValue("Answer: the team knows Python");
        assertThat(first("framework")).isEqualTo("fastapi");
        project.workspace().undo();
        assertThat(model.givenProperty().get().ids()).isEmpty();
    }

    @Test
    void ofTwoAnswersThatExcludeEachOtherTheLastHolds() {
        give("consistency:strict", true);
        give("consistency:eventual", true);

        assertThat(model.givenProperty().get().ids()).containsExactly("consistency:eventual");
        give("consistency:eventual", false);
        assertThat(model.givenProperty().get().ids()).isEmpty();
    }

    @Test
    void aChoiceIsAnAnswer() {
        project.workspace().perform(Edit.ofDesign("Choose", project.snapshot().design()
                .withChoices(Choices.UNDECIDED.withDeploymentModels(Set.of("air-gapped")))));

        assertThat(model.givenProperty().get().ids()).containsExactly("deployment:air-gapped");
    }

    @Test
    void atLeastTwoAndAtMostFourAreWeighed() {
        Recommendation silent = recommendation("cache");
        assertThat(model.weighed(silent)).hasSize(2);
        give("data:relational", true);
        assertThat(model.weighed(recommendation("database"))).hasSize(4).extracting(CatalogEntry::id)
                .startsWith("postgresql");
    }

    @Test
    void theAnswersAreTheContextOfADecision() {
        give("team:go", true);
        give("data:relational", true);

        assertThat(model.context()).isEqualTo(
                "The team knows Go. Structured data with relations, joins and transactions.");
    }

    private Recommendation recommendation(String selection) {
        return model.recommendations().stream().filter(one -> one.selection().id().equals(selection)).findFirst()
                .orElseThrow();
    }

    private String first(String selection) {
        return recommendation(selection).first().orElseThrow().entry().id();
    }

    private void give(String id, boolean given) {
        Answer answer = LIBRARY.advice().answers().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
        Topic topic = model.topics().stream().filter(one -> one.id().equals(answer.topic())).findFirst().orElseThrow();
        model.answer(topic, answer, given);
    }
}

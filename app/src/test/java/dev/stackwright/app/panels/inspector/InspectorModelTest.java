package dev.stackwright.app.panels.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.Projects;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InspectorModelTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27   # pinned
                environment:
                  - MODE=fast
              api:
                image: acme/api:1.0
            """;

    private final Project project = Projects.of(STACK);
    private final InspectorModel model = new InspectorModel(project);

    @Test
    void eachChangeIsOneStepThatIsNamed() {
        model.setImage("web", "nginx:1.28");
        model.setReplicas("web", "2");
        model.addPort("web", "8080:80");
        model.setVariable("web", "MODE", "slow");
        model.connect("web", "api");
        assertThat(project.workspace().history().doneCount()).isEqualTo(5);
        assertThat(project.workspace().undoTitle()).isPresent();
        for (int i = 0; i < 5; i++) {
            project.workspace().undo();
        }
        assertThat(project.snapshot().text().text()).isEqualTo(STACK);
    }

    @Test
    void aChangeTouchesNothingButItsLine() {
        model.setImage("web", "nginx:1.28");
        assertThat(project.snapshot().text().text())
                .isEqualTo(STACK.replace("nginx:1.27   # pinned", "nginx:1.28   # pinned"));
    }

    @Test
    void aRefusalIsAnsweredWithReasonAndRemedyAndChangesNothing() {
        Optional<String> refused = model.rename("web", "not a name");
        assertThat(refused).hasValueSatisfying(text -> assertThat(text).contains("not a name").contains("Use"));
        assertThat(project.isDirty()).isFalse();
    }

    @Test
    void whatIsTypedInTheTextIsShownAtOnce() {
        project.selection().select(Set.of(ElementId.service("web")), this);
        int tag = STACK.indexOf("1.27");
        project.workspace().type(TextPatch.of(new Replacement(tag, tag + 4, "1.29")));
        assertThat(shown().image().raw()).isEqualTo("nginx:1.29");
    }

    @Test
    void aRenamedServiceStaysInView() {
        project.selection().select(Set.of(ElementId.service("web")), this);
        model.rename("web", "edge");
        assertThat(shown().name()).isEqualTo("edge");
    }

    @Test
    void aConditionIsSetAndADependencyTakenAway() {
        model.connect("web", "api");
        model.setCondition("web", "api", DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY);
        assertThat(project.snapshot().compose().service("web").orElseThrow().dependencies().get(0).condition())
                .isEqualTo(DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY);
        model.disconnect("web", "api");
        assertThat(project.snapshot().compose().service("web").orElseThrow().dependencies()).isEmpty();
    }

    @Test
    void whatIsTypedIntoAFieldIsHandedOverBeforeAnotherServiceIsShown() {
        List<String> shownWhenAsked = new ArrayList<>();
        project.selection().select(Set.of(ElementId.service("web")), this);
        model.setBeforeSwitch(() -> shownWhenAsked.add(shown().name()));
        project.selection().select(Set.of(ElementId.service("api")), this);
        assertThat(shownWhenAsked).containsExactly("web");
        assertThat(shown().name()).isEqualTo("api");
    }

    @Test
    void whileTheProjectChangesNothingIsHandedOver() {
        List<String> asked = new ArrayList<>();
        model.setVariable("web", "NEW", "1");
        project.selection().select(Set.of(ElementId.service("web")), this);
        model.setBeforeSwitch(() -> asked.add("asked"));
        model.rename("web", "edge");
        project.workspace().undo();
        assertThat(asked).isEmpty();
    }

    private ServiceFacts shown() {
        return ((Inspected.OneService) model.shownProperty().get()).facts();
    }
}

package dev.stackwright.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.task.ByHand;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.ProjectFile;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27
                depends_on:
                  - api
              api:
                image: acme/api:1.0
            """;
    private static final ElementId WEB = ElementId.service("web");
    private static final ElementId API = ElementId.service("api");

    private final Project project = Projects.of(STACK);

    @Test
    void aNewProjectHasNoFileAndNothingToSave() {
        Project untitled = Project.untitled(new SameThread());
        assertThat(untitled.file()).isEmpty();
        assertThat(untitled.isDirty()).isFalse();
    }

    @Test
    void anEditMakesItDirtyAndUndoingItMakesItClean() {
        project.workspace().perform(new SetImage("web", "nginx:1.28"));
        assertThat(project.isDirty()).isTrue();
        project.workspace().undo();
        assertThat(project.isDirty()).isFalse();
    }

    @Test
    void savingAnOlderSnapshotLeavesItDirty() {
        project.workspace().perform(new SetImage("web", "nginx:1.28"));
        Snapshot saved = project.snapshot();
        project.workspace().perform(new SetImage("api", "acme/api:2.0"));
        project.saved(onDisk(saved), saved);
        assertThat(project.isDirty()).isTrue();
        project.workspace().undo();
        assertThat(project.isDirty()).isFalse();
    }

    @Test
    void aRenamedServiceStaysSelectedThroughUndoAndRedo() {
        project.selection().select(Set.of(WEB), this);
        project.workspace().perform(new RenameService("web", "edge"));
        assertThat(project.selection().elements()).containsExactly(ElementId.service("edge"));
        project.workspace().undo();
        assertThat(project.selection().elements()).containsExactly(WEB);
        project.workspace().redo();
        assertThat(project.selection().elements()).containsExactly(ElementId.service("edge"));
    }

    @Test
    void aRemovedServiceIsNotSelectedAnyMore() {
        project.selection().select(Set.of(WEB, API), this);
        project.workspace().perform(new RemoveService("web"));
        assertThat(project.selection().elements()).containsExactly(API);
    }

    @Test
    void aServiceWhoseLinesBreakStaysSelected() {
        project.selection().select(Set.of(API), this);
        int key = STACK.indexOf("api:\n");
        project.workspace().type(TextPatch.of(Replacement.insert(key, "[\"")));
        assertThat(project.snapshot().compose().hasService("api")).isFalse();
        assertThat(project.selection().elements()).containsExactly(API);
    }

    @Test
    void aDerivedResultOfAnOvertakenSnapshotIsNeverShown() {
        ByHand background = new ByHand();
        Project open = Projects.of(STACK, background);
        background.doAll();
        Derived<Integer> length = open.derive(snapshot -> snapshot.text().length(), -1);
        open.workspace().perform(new SetImage("web", "nginx:1.28-alpine"));
        assertThat(length.get()).isEqualTo(-1);
        background.doNext();
        assertThat(length.get()).as("computed from the snapshot before").isEqualTo(-1);
        background.doAll();
        assertThat(length.get()).isEqualTo(open.snapshot().text().length());
        assertThat(length.isCurrent()).isTrue();
    }

    private static ProjectFile onDisk(Snapshot saved) {
        ProjectFile file = ProjectFile.newAt(Path.of("compose.yaml"));
        return new ProjectFile(file.compose(), file.composeHash(), saved.text(), file.designHash(), saved.design(),
                file.designProblem());
    }
}

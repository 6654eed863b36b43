package dev.stackwright.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryJumpTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27   # edge
              api:
                image: acme/api:1.0
            """;

    private final Workspace workspace = new Workspace(Snapshot.of(STACK));
    private final List<String> texts = new ArrayList<>(List.of(STACK));

    HistoryJumpTest() {
        workspace.addListener(change -> assertThat(change.patch().apply(change.before().text().text()))
                .isEqualTo(change.after().text().text()));
        perform(() -> workspace.perform(new SetImage("web", "nginx:1.28")));
        perform(() -> workspace.perform(new RenameService("web", "front")));
        perform(() -> workspace.type(TextPatch.of(new Replacement(0, 0, "# typed\n"))));
        perform(() -> workspace.perform(new RenameService("front", "edge")));
        perform(() -> workspace.perform(new SetImage("api", "acme/api:2.0")));
    }

    private void perform(Runnable step) {
        step.run();
        texts.add(workspace.snapshot().text().text());
    }

    @Test
    void everyPlaceIsReachedFromEveryOther() {
        for (int from = 0; from < texts.size(); from++) {
            for (int to = 0; to < texts.size(); to++) {
                workspace.goTo(from);
                assertThat(workspace.goTo(to)).isEqualTo(from != to);
                assertThat(workspace.snapshot().text().text()).isEqualTo(texts.get(to));
                assertThat(workspace.history().doneCount()).isEqualTo(to);
            }
        }
    }

    @Test
    void aJumpIsOneChangeThatKnowsTheNamesOfBothEnds() {
        List<Change> changes = new ArrayList<>();
        workspace.addListener(changes::add);

        workspace.goTo(0);
        workspace.goTo(5);

        assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.UNDONE, Change.Kind.REDONE);
        assertThat(changes).allSatisfy(change -> assertThat(change.edit().renames())
                .containsOnlyKeys(ElementId.service("web")).containsValue(ElementId.service("edge")));
    }

    @Test
    void undoAndRedoGoOnFromThere() {
        workspace.goTo(2);
        workspace.undo();
        assertThat(workspace.snapshot().text().text()).isEqualTo(texts.get(1));
        workspace.goTo(4);
        workspace.redo();
        assertThat(workspace.snapshot().text().text()).isEqualTo(texts.get(5));
    }

    @Test
    void aPlaceThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> workspace.goTo(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workspace.goTo(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void typingAfterASaveIsAStepOfItsOwn() {
        int steps = workspace.history().steps().size();
        workspace.type(TextPatch.of(new Replacement(0, 0, "a")));
        workspace.markSaved(workspace.snapshot());
        workspace.type(TextPatch.of(new Replacement(1, 1, "b")));

        assertThat(workspace.history().steps()).hasSize(steps + 2);
    }
}

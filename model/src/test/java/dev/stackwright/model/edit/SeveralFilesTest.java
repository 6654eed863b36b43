package dev.stackwright.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.workspace.Change;
import dev.stackwright.model.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project of several files has one history. */
class SeveralFilesTest {

    private static final String MAIN = "services:\n  web:\n    image: nginx\n";
    private static final String OTHER = "services:\n  db:\n    image: postgres\n";
    private static final FileKey FILE = FileKey.of(Path.of("/stack/db.yaml"));

    private final Workspace workspace = new Workspace(Snapshot.of(MAIN));
    private final List<Change> changes = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace.open(FILE, TextDocument.of(OTHER));
        workspace.addListener(changes::add);
    }

    private String other() {
        return workspace.snapshot().text(FILE).text();
    }

    private void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            workspace.type(FILE, TextPatch.of(Replacement.insert(OTHER.length() - 1 + i, text.substring(i, i + 1))));
        }
    }

    @Test
    void openingAFileChangesNothing() {
        assertThat(workspace.isDirty()).isFalse();
        assertThat(workspace.history().steps()).isEmpty();
        assertThat(workspace.snapshot().compose(FILE).serviceNames()).containsExactly("db");
    }

    @Test
    void aRunOfTypingInAnotherFileIsOneStep() {
        type(":16");

        assertThat(other()).isEqualTo(OTHER.replace("postgres", "postgres:16"));
        assertThat(workspace.history().steps()).hasSize(1);
        assertThat(workspace.snapshot().text().text()).isEqualTo(MAIN);
        workspace.undo();
        assertThat(other()).isEqualTo(OTHER);
        workspace.redo();
        assertThat(other()).isEqualTo(OTHER.replace("postgres", "postgres:16"));
    }

    @Test
    void typingInAnotherFileBeginsAStepOfItsOwn() {
        workspace.type(TextPatch.of(Replacement.insert(MAIN.length() - 1, ":")));
        workspace.type(FILE, TextPatch.of(Replacement.insert(MAIN.length(), "x")));

        assertThat(workspace.history().steps()).hasSize(2);
    }

    @Test
    void stepsOfSeveralFilesAreTakenBackInOneGo() {
        type(":16");
        workspace.type(TextPatch.of(Replacement.insert(MAIN.length() - 1, ":1")));
        type("-");

        workspace.goTo(0);

        assertThat(other()).isEqualTo(OTHER);
        assertThat(workspace.snapshot().text().text()).isEqualTo(MAIN);
        assertThat(changes.get(changes.size() - 1).patches().keySet()).containsExactlyInAnyOrder(FILE, FileKey.MAIN);
        workspace.goTo(3);
        assertThat(other()).contains("postgres-:16");
    }

    @Test
    void eachFileKnowsWhetherItIsSaved() {
        type(":16");

        assertThat(workspace.isDirty(FILE)).isTrue();
        assertThat(workspace.isDirty(FileKey.MAIN)).isFalse();
        assertThat(workspace.isDirty()).isTrue();
        workspace.markSaved(FILE, workspace.snapshot().text(FILE));
        assertThat(workspace.isDirty()).isFalse();
    }

    @Test
    void aChangeIsSeenFromEachFile() {
        type(":");

        Change change = changes.get(0);
        assertThat(change.patch()).isEqualTo(TextPatch.EMPTY);
        assertThat(change.from(FILE).patch()).isEqualTo(
                TextPatch.of(Replacement.insert(OTHER.length() - 1, ":")));
        assertThat(change.from(FILE).after().text().text()).isEqualTo(other());
    }

    @Test
    void aFileThatIsNotOpenHasNoText() {
        assertThatThrownBy(() -> workspace.snapshot().text(FileKey.of(Path.of("/stack/none.yaml"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("none.yaml");
    }
}

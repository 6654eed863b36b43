package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.ParameterNote;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Variables of several files: renamed everywhere, and set in the file of variables. */
class RenameVariableTest {

    private static final FileKey ENV = FileKey.of(Path.of("/shop/.env"));
    private static final FileKey OTHER = FileKey.of(Path.of("/shop/more.yaml"));
    private static final String MAIN = """
            services:
              web:
                image: "a:${TAG:-1}"  # ${TAG}
                command: run $TAG ${MODE:-${TAG}} $${TAG}
                environment:
                  TAG: ${TAG}
            """;
    private static final String VARIABLES = "TAG=2 # here\nURL=http://$TAG\n";

    private static Workspace workspace() {
        Workspace workspace = new Workspace(Snapshot.of(TextDocument.of(MAIN), Design.EMPTY.withParameter("TAG",
                new ParameterNote(Optional.of("Version"), Optional.empty()))));
        workspace.open(OTHER, TextDocument.of("services:\n  job:\n    image: b:${TAG}\n"));
        workspace.open(ENV, TextDocument.of(VARIABLES));
        return workspace;
    }

    private static String refusal(Recipe recipe) {
        return ((Outcome.Refusal) workspace().perform(recipe)).code();
    }

    @Test
    void everyFileAndTheDesignFollowInOneStep() {
        Workspace workspace = workspace();

        workspace.perform(new RenameVariable("TAG", "VERSION"));

        assertThat(workspace.snapshot().text().text()).isEqualTo("""
                services:
                  web:
                    image: "a:${VERSION:-1}"  # ${TAG}
                    command: run $VERSION ${MODE:-${VERSION}} $${TAG}
                    environment:
                      TAG: ${VERSION}
                """);
        assertThat(workspace.snapshot().text(OTHER).text()).contains("image: b:${VERSION}\n");
        assertThat(workspace.snapshot().text(ENV).text()).isEqualTo("VERSION=2 # here\nURL=http://$VERSION\n");
        assertThat(workspace.snapshot().design().parameter("VERSION").meaning()).hasValue("Version");
        workspace.undo();
        assertThat(workspace.isDirty()).isFalse();
    }

    @Test
    void saysWhyItCannotBe() {
        assertThat(refusal(new RenameVariable("TAG", "MODE"))).isEqualTo("variable-exists");
        assertThat(refusal(new RenameVariable("TAG", "URL"))).isEqualTo("variable-exists");
        assertThat(refusal(new RenameVariable("TAG", "a b"))).isEqualTo("bad-name");
        assertThat(refusal(new RenameVariable("NONE", "X"))).isEqualTo("no-such-variable");
        assertThat(Edited.refusalCode("services: {web: {image: \"a:${X}\", environment: [X]}}\n",
                new RenameVariable("X", "Y"))).isEqualTo("passed-on");
    }

    @Test
    void aValueIsSetInItsLineAndUndoTakesItBack() {
        Workspace workspace = workspace();

        workspace.perform(new SetVariable(ENV, "TAG", Optional.of("two words")));
        workspace.perform(new SetVariable(ENV, "MODE", Optional.of("fast")));
        workspace.perform(new SetVariable(ENV, "URL", Optional.empty()));

        assertThat(workspace.snapshot().text(ENV).text()).isEqualTo("TAG='two words' # here\nMODE=fast\n");
        assertThat(workspace.isDirty(ENV)).isTrue();
        assertThat(workspace.isDirty(FileKey.MAIN)).isFalse();
        assertThat(workspace.undoTitle()).hasValue("Remove URL in .env");
        workspace.goTo(0);
        assertThat(workspace.snapshot().text(ENV).text()).isEqualTo(VARIABLES);
    }

    @Test
    void aFileOfVariablesIsNeverReadAsYaml() {
        Workspace workspace = workspace();

        workspace.perform(new SetVariable(ENV, "ODD", Optional.of("{[ : - '")));

        assertThat(workspace.snapshot().compose(ENV).tree().problems()).isEmpty();
        assertThat(workspace.snapshot().compose(ENV).tree().documents()).isEmpty();
    }
}

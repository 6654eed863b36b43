package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.dialogs.Notice;
import dev.stackwright.app.dialogs.ScriptedPrompts;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.FileKey;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.workspace.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFlowsTest {

    private static final String STACK = "services:\n  web:\n    image: nginx:1.27\n";
    private static final String CHANGED = STACK.replace("1.27", "1.28");

    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final OneProject desk = new OneProject();
    private final FileFlows flows = new FileFlows(new ProjectFiles(), new SameThread(), prompts.prompts(), desk);
    private Path file;

    @BeforeEach
    void writeStack() throws IOException {
        file = folder.resolve("my compose.yaml");
        Files.writeString(file, STACK);
    }

    @Test
    void aFileIsOpened() {
        flows.open(file);
        assertThat(desk.project().file()).hasValue(file);
        assertThat(desk.project().snapshot().text().text()).isEqualTo(STACK);
        assertThat(prompts.told()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsToldOfAndTheOpenWorkGoesOn() {
        flows.open(file);
        Project before = desk.project();
        flows.open(folder.resolve("missing.yaml"));
        assertThat(desk.project()).isSameAs(before);
        assertThat(prompts.told()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR);
            assertThat(notice.title()).contains("missing.yaml");
            assertThat(notice.remedy()).isNotBlank();
        });
    }

    @Test
    void savingWritesTheFileAndClearsTheMark() throws IOException {
        openAndChange();
        flows.save();
        assertThat(Files.readString(file)).isEqualTo(CHANGED);
        assertThat(desk.project().isDirty()).isFalse();
        assertThat(desk.notes).containsExactly("my compose.yaml saved");
    }

    @Test
    void savingAnUnchangedFileWritesNothing() throws IOException {
        flows.open(file);
        var before = Files.getLastModifiedTime(file);
        flows.save();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(desk.notes).isEmpty();
    }

    @Test
    void savingUnderAnotherNameTakesTheDesignFileAlong() throws IOException {
        flows.open(file);
        Design chosen = Design.EMPTY.withChoices(Choices.UNDECIDED.withTenancy(Optional.of("hybrid")));
        desk.project().workspace().perform(Edit.ofDesign("Choose hybrid tenancy", chosen));
        Path other = folder.resolve("other.yaml");
        prompts.willChoose(other);
        flows.saveAs();
        assertThat(Files.readString(other)).isEqualTo(STACK);
        assertThat(Files.readString(folder.resolve("other.stackwright.json"))).contains("hybrid");
        assertThat(desk.project().file()).hasValue(other);
    }

    @Test
    void savingElsewhereAdaptsTheRelativePathsThatWouldLeadNowhere() throws IOException {
        Path other = saveAsElsewhere(Relocating.Wish.REWRITE);

        assertThat(prompts.asked()).singleElement().satisfies(question -> assertThat(question.text())
                .contains("  ./data\n  data/compose.yaml").contains("stay where they are: .env."));
        assertThat(other).hasContent("""
                include:
                  - ../data/compose.yaml   # the stores
                services:
                  web:
                    image: nginx:1.27
                    volumes: ["../data:/data", "./missing:/missing"]
                """);
        assertThat(desk.project().file()).hasValue(other);
        assertThat(desk.project().resolution().current().get().orElseThrow().project().services())
                .extracting(service -> service.name()).containsExactly("web", "cache");
        desk.project().workspace().undo();
        assertThat(desk.project().snapshot().text().text()).contains("- data/compose.yaml");
    }

    @Test
    void savingElsewhereLeavesTheTextAsItIsWhereThatIsWanted() throws IOException {
        assertThat(Files.readString(saveAsElsewhere(Relocating.Wish.KEEP))).contains("- data/compose.yaml   # the");
    }

    @Test
    void savingElsewhereCanBeThoughtBetterOf() throws IOException {
        assertThat(saveAsElsewhere(Relocating.Wish.STAY)).doesNotExist();
        assertThat(desk.project().file()).hasValue(file);
        assertThat(desk.project().isDirty()).isFalse();
    }

    private Path saveAsElsewhere(Relocating.Wish wish) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve(".env"), "TAG=1\n");
        Files.writeString(folder.resolve("data/compose.yaml"), "services:\n  cache:\n    image: valkey/valkey:8\n");
        Files.writeString(file, """
                include:
                  - data/compose.yaml   # the stores
                services:
                  web:
                    image: nginx:1.27
                    volumes: ["./data:/data", "./missing:/missing"]
                """);
        flows.open(file);
        Path other = folder.resolve("elsewhere/compose.yaml");
        prompts.willChoose(other);
        prompts.willAnswer(wish);
        flows.saveAs();
        return other;
    }

    @Test
    void aStackThatWasNeverSavedAsksWhereTo() throws IOException {
        desk.project().workspace().perform(new dev.stackwright.model.recipe.AddService("web", "nginx:1.27"));
        Path target = folder.resolve("compose.yaml");
        prompts.willChoose(target);
        flows.save();
        assertThat(Files.readString(target)).contains("nginx:1.27");
        assertThat(desk.project().isDirty()).isFalse();
    }

    @Test
    void unsavedWorkIsNotLeftWithoutAQuestion() {
        openAndChange();
        Project before = desk.project();
        prompts.willAnswer(FileQuestions.Leaving.STAY);
        flows.newStack();
        assertThat(prompts.asked()).hasSize(1);
        assertThat(desk.project()).isSameAs(before);
    }

    @Test
    void unsavedWorkIsSavedBeforeItIsLeft() throws IOException {
        openAndChange();
        prompts.willAnswer(FileQuestions.Leaving.SAVE);
        flows.newStack();
        assertThat(Files.readString(file)).isEqualTo(CHANGED);
        assertThat(desk.project().file()).isEmpty();
    }

    @Test
    void unsavedWorkCanBeLeftBehind() throws IOException {
        openAndChange();
        prompts.willAnswer(FileQuestions.Leaving.DISCARD);
        flows.newStack();
        assertThat(Files.readString(file)).isEqualTo(STACK);
        assertThat(desk.project().file()).isEmpty();
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwrittenWithoutAQuestion() throws IOException {
        openAndChange();
        Files.writeString(file, "services: {}\n");
        prompts.willAnswer(FileQuestions.Conflicting.LEAVE);
        flows.save();
        assertThat(Files.readString(file)).isEqualTo("services: {}\n");
        assertThat(desk.project().isDirty()).isTrue();
        prompts.willAnswer(FileQuestions.Conflicting.OVERWRITE);
        flows.save();
        assertThat(Files.readString(file)).isEqualTo(CHANGED);
    }

    @Test
    void aSaveThatFailsLeavesWorkAndFile() throws IOException {
        openAndChange();
        Path inTheWay = Files.createDirectory(folder.resolve("folder.yaml"));
        prompts.willChoose(inTheWay);
        flows.saveAs();
        assertThat(prompts.told()).singleElement()
                .satisfies(notice -> assertThat(notice.title()).contains("was not saved"));
        assertThat(Files.readString(file)).isEqualTo(STACK);
        assertThat(desk.project().isDirty()).isTrue();
    }

    @Test
    void nobodyWhoChoosesNoFileLosesAnything() {
        openAndChange();
        flows.saveAs();
        assertThat(desk.project().isDirty()).isTrue();
        assertThat(desk.project().file()).hasValue(file);
    }

    private void openAndChange() {
        flows.open(file);
        desk.project().workspace().perform(new SetImage("web", "nginx:1.28"));
    }

    /** A desk without a window. */
    private static final class OneProject implements Desk {

        private final List<String> notes = new ArrayList<>();
        private final NoticeBars notices = new NoticeBars();
        private Project open = Project.untitled(new SameThread());

        @Override
        public FileKey front() {
            return FileKey.MAIN;
        }

        @Override
        public Project project() {
            return open;
        }

        @Override
        public void show(Project project) {
            open = project;
        }

        @Override
        public NoticeBars notices() {
            return notices;
        }

        @Override
        public void note(String message) {
            notes.add(message);
        }
    }
}

package dev.stackwright.app.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.canvas.DrawingTools;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.starters.StarterPictures;
import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.FxBackground;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.Starters;
import dev.stackwright.rendering.export.PictureExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The dialog in which a starter is chosen, as a real dialog. */
class StarterDialogTest extends DialogWindow {

    private final List<Starter> starters = Starters.read().all();
    private final ScriptedPrompts files = new ScriptedPrompts();
    private CompletableFuture<Optional<StarterOrder>> answer;
    @TempDir
    private Path parent;

    private void ask() {
        ask(new SameThread());
    }

    private void ask(Background background) {
        answer = asked(window -> {
            DrawingTools tools = DrawingTools.of(Technologies.read());
            StarterPictures pictures = new StarterPictures(new SameThread(), tools.drafter(),
                    new PictureExport(tools.measurer()));
            return new StageStarterPrompt(window, files, background).order(
                    new StarterOffer(starters, starters.get(1), parent, pictures, Theme.NORMAL));
        });
    }

    private void onFx(Runnable action) {
        Platform.runLater(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts(String inside) {
        return robot.from(find(inside, Node.class)).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText).toList();
    }

    @Test
    void itTellsWhatAStarterIsAndWhatWillBeWritten() throws Exception {
        ask();
        assertThat(texts("starter-sheet")).contains("Shared tenancy", starters.get(1).decisions().get(0));
        assertThat(texts("starter-files")).contains("compose.yaml", "compose.stackwright.json", ".env",
                "new, with secrets; readable by you alone", ".gitignore");
        assertThat(robot.from(find("starter-sheet-picture", Node.class)).lookup(".image-view")
                .queryAs(ImageView.class).getImage().getWidth()).isGreaterThan(300);

        ListView<?> list = find("starter-list", ListView.class);
        onFx(() -> list.getSelectionModel().select(8));
        assertThat(texts("starter-sheet")).contains(starters.get(8).purpose());
        onFx(find("starter-create", Button.class)::fire);

        assertThat(answer.get(20, TimeUnit.SECONDS)).hasValueSatisfying(order -> {
            assertThat(order.starter()).isEqualTo(starters.get(8));
            assertThat(order.folder()).isEqualTo(parent.resolve("database-service"));
        });
        assertThat(parent.resolve("database-service")).doesNotExist();
    }

    @Test
    void theKeyboardBeginsInTheListAndEnterOrdersWhatWasLookedAt() throws Exception {
        try (FxBackground background = new FxBackground()) {
            ask(background);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> !find("starter-create", Button.class).isDisabled());
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> find("starter-folder", TextField.class).getText().endsWith("data-pipeline")
                            && !find("starter-create", Button.class).isDisabled());

            robot.push(KeyCode.ENTER);

            assertThat(answer.get(20, TimeUnit.SECONDS)).hasValueSatisfying(order ->
                    assertThat(order.folder()).isEqualTo(parent.resolve("data-pipeline")));
        }
    }

    @Test
    void aFolderWithFilesInTheWayCannotBeChosen() throws Exception {
        Path taken = Files.createDirectory(parent.resolve("taken"));
        Files.writeString(taken.resolve("compose.yaml"), "mine");
        ask();
        files.willChoose(taken);

        onFx(find("starter-choose", Button.class)::fire);
        assertThat(find("starter-folder", TextField.class).getText()).isEqualTo(taken.toString());
        assertThat(find("starter-create", Button.class).isDisabled()).isTrue();
        assertThat(texts("starter-files")).contains("is there already");
        assertThat(robot.lookup(".inline-message").<Label>queryAll()).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("compose.yaml is there already"));

        onFx(() -> find("starter-folder", TextField.class).setText("free"));
        assertThat(find("starter-create", Button.class).isDisabled()).isFalse();
        onFx(() -> find("starter-environment", CheckBox.class).setSelected(false));
        assertThat(texts("starter-files")).doesNotContain(".env", ".gitignore");
        onFx(find("starter-create", Button.class)::fire);
        assertThat(answer.get(20, TimeUnit.SECONDS)).hasValueSatisfying(order ->
                assertThat(order.wish().environment()).isFalse());
    }

    @Test
    void theLineForAGitignoreIsOfferedOnlyWhereItLacksOne() throws IOException {
        Path known = Files.createDirectory(parent.resolve("known"));
        Files.writeString(known.resolve(".gitignore"), "target/\n");
        ask();
        assertThat(find("starter-add-line", CheckBox.class).isVisible()).isFalse();

        onFx(() -> find("starter-folder", TextField.class).setText("known"));
        assertThat(find("starter-add-line", CheckBox.class).isVisible()).isTrue();
        assertThat(texts("starter-files")).contains("gets the line .env");
        onFx(() -> find("starter-add-line", CheckBox.class).setSelected(false));
        assertThat(texts("starter-files")).contains("stays; .env could get into git");
        onFx(() -> ((Stage) find("starter-folder", Node.class).getScene().getWindow()).close());
    }
}

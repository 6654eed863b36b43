package dev.stackwright.app.shell;

import dev.stackwright.app.PatientRobot;
import dev.stackwright.app.dialogs.ScriptedPrompts;
import dev.stackwright.app.look.Look;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.task.SameThread;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.rendering.scene.ColorTheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A journey through the whole window. Results of background work are there as soon as they are asked for. */
abstract class WindowJourney {

    static final String STACK = """
            # The shop
            services:
              web:
                image: nginx:1.27   # edge
                ports:
                  - "8080:80"
                depends_on:
                  - api
              api:
                image: acme/api:1.0
                environment:
                  MODE: fast
              database:
                image: postgres:16
                environment:
                  POSTGRES_PASSWORD: hunter2
            """;

    /** Mouse and keyboard. */
    final FxRobot robot = new PatientRobot();
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThread background = new SameThread();
    private Optional<ColorTheme> desktop = Optional.empty();
    private Stage stage;
    private Studio studio;

    @BeforeEach
    void openWindow() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        Files.writeString(file(), stack());
        onFxThread(() -> {
            stage = new Stage();
            Theme.loadFonts();
            begin(Optional.of(file()));
        });
    }

    private void begin(Optional<Path> opened) {
        PreferencesFile preferences = new PreferencesFile(config(), background);
        Look look = new Look(preferences, background, () -> desktop);
        UserMemory memory = new UserMemory(preferences, new RecoveryFolder(state()));
        studio = new Studio(stage, background, prompts.prompts(), Knowledge.read(), memory, look);
        studio.open(opened);
    }

    /** Closes the window and starts the studio anew, as the same user. */
    void startAgain(Optional<Path> opened) {
        onFxThread(() -> {
            stage.close();
            studio.close();
            stage = new Stage();
            begin(opened);
        });
    }

    /** What the desktop says of its colours when it is asked next. */
    void desktopIs(ColorTheme colors) {
        desktop = Optional.of(colors);
    }

    /** Where the studio of this test keeps what it remembers. */
    Path config() {
        return folder.resolve("config");
    }

    @AfterEach
    void closeWindow() {
        onFxThread(() -> {
            stage.close();
            studio.close();
        });
    }

    /** What the window opens. */
    String stack() throws IOException {
        return STACK;
    }

    Path file() {
        return folder.resolve("compose.yaml");
    }

    /** Where the window keeps its unsaved work. */
    Path state() {
        return folder.resolve("state");
    }

    ScriptedPrompts prompts() {
        return prompts;
    }

    Stage stage() {
        return stage;
    }

    Project project() {
        return studio.project();
    }

    /** What the window shows of the open project. */
    ProjectView view() {
        return studio.view();
    }

    String text() {
        return project().snapshot().text().text();
    }

    List<String> commandIds() {
        return studio.commands().all().stream().map(Command::id).toList();
    }

    /** Every command of the window. */
    Collection<Command> commands() {
        return studio.commands().all();
    }

    /** Runs a command as menu, toolbar and shortcut do. */
    void command(String id) {
        onFxThread(() -> studio.commands().get(id).run());
    }

    static void onFxThread(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <N extends Node> N find(FxRobot robot, String query, Class<N> type) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> robot.lookup(query).queryAs(type));
    }
}

package dev.stackwright.app.shell;

import dev.stackwright.app.dialogs.DesktopOutside;
import dev.stackwright.app.dialogs.Prompts;
import dev.stackwright.app.look.DesktopTheme;
import dev.stackwright.app.look.Look;
import dev.stackwright.app.look.Theme;
import dev.stackwright.app.preferences.PreferencesFile;
import dev.stackwright.app.task.FxBackground;
import dev.stackwright.model.recovery.RecoveryFolder;
import dev.stackwright.model.workspace.UserFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The studio as a JavaFX application. A file given as argument is opened, relative to where the user stands;
 * without one the window begins with an empty stack.
 */
public final class StudioApp extends Application {

    private FxBackground background;
    private PreferencesFile preferences;

    @Override
    public void start(Stage stage) {
        background = new FxBackground();
        preferences = new PreferencesFile(UserFolder.CONFIG.ofThisUser(), background);
        UserMemory memory = new UserMemory(preferences, new RecoveryFolder(UserFolder.STATE.ofThisUser()));
        Theme.loadFonts();
        Look look = new Look(preferences, background, DesktopTheme.ofThisMachine()::ask);
        Prompts prompts = Prompts.of(stage, background, new DesktopOutside(getHostServices()));
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(background, prompts.questions()));
        new Studio(stage, background, prompts, Knowledge.read(), memory, look).open(fileArgument());
    }

    private Optional<Path> fileArgument() {
        List<String> arguments = getParameters().getUnnamed();
        return arguments.isEmpty() ? Optional.empty() : Optional.of(Path.of(arguments.get(0)));
    }

    @Override
    public void stop() {
        preferences.write();
        background.close();
    }
}

package dev.stackwright.app.dialogs;

import dev.stackwright.app.FxThread;
import dev.stackwright.app.PatientRobot;
import dev.stackwright.app.look.Theme;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window that real dialogs stand before. */
abstract class DialogWindow {

    final FxRobot robot = new PatientRobot();
    Stage stage;

    @BeforeEach
    void openWindow() {
        FxThread.run(() -> {
            stage = new Stage();
            Theme.loadFonts();
            Scene scene = new Scene(new StackPane(), 1000, 800);
            Theme.NORMAL.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void closeWindow() {
        FxThread.run(stage::close);
    }

    /** Shows a dialog; the answer comes when it closes. */
    <A> CompletableFuture<A> asked(Function<Window, A> prompt) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(prompt.apply(stage)));
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }

    <N extends Node> N find(String id, Class<N> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    void press(String id) {
        Platform.runLater(find(id, ButtonBase.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

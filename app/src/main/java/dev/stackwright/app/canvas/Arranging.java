package dev.stackwright.app.canvas;

import dev.stackwright.app.task.Background;
import dev.stackwright.app.task.Background.Pending;
import dev.stackwright.resources.Strings;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * Lets a layout run beside the window's thread, one at a time. Says over the drawing that one is under way as soon as
 * that lasts; called off, with the button or Escape, it leaves everything as it was.
 */
final class Arranging extends HBox {

    /** What takes less is over before its notice is read. */
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Pending NOTHING = () -> { };

    private final Background background;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private Optional<Pending> running = Optional.empty();
    private Pending notice = NOTHING;

    /** @param canvas Escape calls off there what is under way */
    Arranging(Node canvas, Background background) {
        this.background = background;
        setId("arranging");
        getStyleClass().addAll("canvas-panel", "arranging-bar");
        setManaged(false);
        setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        Button cancel = new Button(Strings.text("dialog.cancel"));
        cancel.setId("arranging-cancel");
        cancel.setOnAction(event -> cancel());
        getChildren().addAll(bar, text, cancel);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && running.isPresent()) {
            cancel();
            event.consume();
        }
    }

    /**
     * Begins a layout and calls off the one before.
     *
     * @param nodes how many are arranged
     */
    <T> void begin(int nodes, Callable<T> layout, Consumer<T> done, Consumer<Exception> failed) {
        cancel();
        // Where work is done at once its answer comes before the errand does.
        running = Optional.of(NOTHING);
        notice = background.after(PATIENCE, () -> tell(nodes));
        Pending errand = background.run(layout, result -> {
            end();
            done.accept(result);
        }, error -> {
            end();
            failed.accept(error);
        });
        running = running.map(placeholder -> errand);
    }

    private void tell(int nodes) {
        text.setText(Strings.text("canvas.arranging", String.format(Locale.ENGLISH, "%,d", nodes)));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        setVisible(true);
        requestLayout();
        getParent().requestLayout();
    }

    private void cancel() {
        running.ifPresent(Pending::cancel);
        end();
    }

    private void end() {
        notice.cancel();
        notice = NOTHING;
        running = Optional.empty();
        setVisible(false);
        // What is not seen is not animated either.
        bar.setProgress(0);
    }
}

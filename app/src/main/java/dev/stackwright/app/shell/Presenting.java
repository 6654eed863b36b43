package dev.stackwright.app.shell;

import dev.stackwright.app.task.Background;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** Shows the canvas alone in full screen, and afterwards the window as it was. */
final class Presenting {

    private final Stage stage;
    private final BorderPane root;
    private final Background background;
    private final Runnable settle;
    private final EventHandler<KeyEvent> keys = this::key;
    private Optional<Presentation> current = Optional.empty();
    private Optional<Node> focused = Optional.empty();
    private Node top;
    private Node centre;
    private Node bottom;

    /**
     * @param root   of the window: what stands in it makes way for the canvas
     * @param settle finishes what is being typed
     */
    Presenting(Stage stage, BorderPane root, Background background, Runnable settle) {
        this.stage = stage;
        this.root = root;
        this.background = background;
        this.settle = settle;
        stage.fullScreenProperty().addListener((property, before, full) -> {
            if (!full) {
                end();
            }
        });
    }

    /** @param view the view of the open project */
    void addTo(Commands commands, Supplier<ProjectView> view) {
        commands.add(Command.of("present", Strings.text("command.present"), () -> toggle(view)).withShortcut("F5"));
    }

    private void toggle(Supplier<ProjectView> view) {
        if (current.isPresent()) {
            end();
        } else {
            begin(view.get());
        }
    }

    private void begin(ProjectView view) {
        settle.run();
        focused = Optional.ofNullable(stage.getScene().getFocusOwner());
        top = root.getTop();
        centre = root.getCenter();
        bottom = root.getBottom();
        Presentation presentation = new Presentation(view.canvas(), view.project(), background);
        current = Optional.of(presentation);
        root.setTop(null);
        root.setBottom(null);
        root.setCenter(presentation.node());
        stage.addEventFilter(KeyEvent.ANY, keys);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint(Strings.text("present.hint"));
        stage.setFullScreen(true);
        view.canvas().requestFocus();
    }

    /** Nothing happens while nothing is presented. */
    void end() {
        if (current.isEmpty()) {
            return;
        }
        Presentation presentation = current.get();
        current = Optional.empty();
        stage.removeEventFilter(KeyEvent.ANY, keys);
        presentation.end();
        root.setCenter(centre);
        root.setTop(top);
        root.setBottom(bottom);
        stage.setFullScreen(false);
        stage.setFullScreenExitKeyCombination(null);
        stage.setFullScreenExitHint(null);
        focused.ifPresent(Node::requestFocus);
    }

    /** No key reaches the canvas, or a command, that could change anything. */
    private void key(KeyEvent event) {
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            switch (event.getCode()) {
                case RIGHT, PAGE_DOWN -> current.ifPresent(shown -> shown.go(1));
                case LEFT, PAGE_UP -> current.ifPresent(shown -> shown.go(-1));
                case ESCAPE, F5 -> end();
                default -> { }
            }
        }
    }
}

package dev.stackwright.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped anywhere on a window. */
final class FileDrop {

    private final Consumer<Path> open;

    FileDrop(Node target, Consumer<Path> open) {
        this.open = open;
        target.addEventFilter(DragEvent.DRAG_OVER, this::over);
        target.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (fileIn(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Path> file = fileIn(event);
        if (file.isPresent()) {
            event.setDropCompleted(true);
            event.consume();
            open.accept(file.get());
        }
    }

    /** The one file that is dragged; several cannot be opened at once. */
    private static Optional<Path> fileIn(DragEvent event) {
        return event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1
                ? Optional.of(event.getDragboard().getFiles().get(0)).map(File::toPath) : Optional.empty();
    }
}

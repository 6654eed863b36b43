package dev.stackwright.app.canvas;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.sketch.AddNote;
import dev.stackwright.model.sketch.SetNote;
import dev.stackwright.model.sketch.Spot;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The field in which a note is written where it stands. Control and Enter, or going on elsewhere, takes the text;
 * Escape leaves everything as it was. A new note is there only once something was written.
 */
final class NoteField extends TextArea {

    private final CanvasParts parts;
    private Optional<Consumer<String>> taker = Optional.empty();

    NoteField(CanvasParts parts) {
        this.parts = parts;
        setId("note-field");
        getStyleClass().add("note-field");
        setAccessibleText(Strings.text("canvas.note.field"));
        setPromptText(Strings.text("canvas.note.prompt"));
        setWrapText(true);
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((property, before, now) -> left(now));
    }

    /** Opens the text of a note that is there. */
    void open(ElementId note) {
        CanvasNote known = parts.edits().snapshot().design().sheet().notes().get(note.name());
        if (known != null) {
            parts.view().shownScene().node(note).ifPresent(shown -> open(known.text(),
                    parts.view().viewport().toView(shown.box()),
                    text -> parts.edits().perform(new SetNote(note.name(), known.withText(text)))));
        }
    }

    /** @param corner where the new note goes, in px of the drawing */
    void begin(Point corner) {
        Box place = new Box(corner.x(), corner.y(), CanvasNote.DEFAULT_WIDTH, CanvasNote.DEFAULT_HEIGHT);
        open("", parts.view().viewport().toView(place), text -> add(text, corner));
    }

    private void add(String text, Point corner) {
        AddNote adding = AddNote.of(parts.edits().snapshot().design(), new CanvasNote(text),
                new Spot(parts.edits().options().view().key(),
                        new NodePosition(Math.rint(corner.x()), Math.rint(corner.y()))));
        if (parts.edits().perform(adding)) {
            parts.selection().select(adding.id());
            parts.focus().on(adding.id());
        }
    }

    private void open(String text, Box place, Consumer<String> written) {
        taker = Optional.of(written);
        setText(text);
        resizeRelocate(place.x(), place.y(), Math.max(CanvasNote.DEFAULT_WIDTH, place.width()),
                Math.max(CanvasNote.DEFAULT_HEIGHT, place.height()));
        setVisible(true);
        requestFocus();
        selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            taker = Optional.empty();
            setVisible(false);
            parts.focus().onCanvas();
            event.consume();
        }
    }

    private void left(boolean focused) {
        if (!focused && taker.isPresent()) {
            take();
        }
    }

    private void take() {
        Optional<Consumer<String>> written = taker;
        taker = Optional.empty();
        setVisible(false);
        parts.focus().onCanvas();
        if (!getText().isBlank()) {
            written.ifPresent(taken -> taken.accept(getText().strip()));
        }
    }
}

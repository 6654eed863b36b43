package dev.stackwright.app.editor;

import dev.stackwright.model.assist.link.DocumentLink;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;

/** Underlines what leads somewhere while Ctrl is held over it, and opens it at a click. */
final class Links {

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final Runnable restyle;
    private Optional<PlaceAnswers> answers = Optional.empty();
    private Optional<DocumentLink> shown = Optional.empty();
    private MouseEvent last;
    private int asked;

    /** @param restyle lines look different now */
    Links(CodeArea area, EditedFile file, TextSync sync, Runnable restyle) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.restyle = restyle;
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> show(Optional.empty()));
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::held);
        area.addEventFilter(KeyEvent.KEY_RELEASED, this::held);
    }

    /** Asks there from now on. */
    void ask(PlaceAnswers place) {
        answers = Optional.of(place);
    }

    /** The link that is underlined, where it lies in the stretch. */
    List<Decoration> in(Range stretch) {
        return shown.filter(link -> stretch.overlaps(link.place()))
                .map(link -> List.of(new Decoration(link.place(), "document-link"))).orElse(List.of());
    }

    void textChanged() {
        asked++;
        show(Optional.empty());
    }

    private void moved(MouseEvent event) {
        last = event;
        look(event.isShortcutDown());
    }

    private void held(KeyEvent event) {
        look(event.isShortcutDown());
    }

    private void look(boolean isHeld) {
        OptionalInt at = isHeld && last != null ? offset(last) : OptionalInt.empty();
        boolean isShown = at.isPresent() && shown.filter(link -> link.place().touches(at.getAsInt())).isPresent();
        if (at.isEmpty()) {
            asked++;
            show(Optional.empty());
        } else if (!isShown) {
            int ticket = ++asked;
            answers.ifPresent(place -> place.link(file.snapshot(), at.getAsInt(), link -> {
                if (ticket == asked) {
                    show(link);
                }
            }));
        }
    }

    private void pressed(MouseEvent event) {
        OptionalInt at = offset(event);
        if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown() && at.isPresent()
                && answers.isPresent()) {
            PlaceAnswers place = answers.get();
            asked++;
            show(Optional.empty());
            place.link(file.snapshot(), at.getAsInt(), link -> link.ifPresent(found -> place.open(found.target())));
        }
    }

    private OptionalInt offset(MouseEvent event) {
        OptionalInt at = area.hit(event.getX(), event.getY()).getCharacterIndex();
        return at.isPresent() ? OptionalInt.of(sync.text().toDocument(at.getAsInt())) : at;
    }

    private void show(Optional<DocumentLink> link) {
        if (!shown.equals(link)) {
            shown = link;
            area.setCursor(link.isPresent() ? Cursor.HAND : Cursor.TEXT);
            restyle.run();
        }
    }
}

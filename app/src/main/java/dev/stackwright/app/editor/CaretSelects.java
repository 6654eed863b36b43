package dev.stackwright.app.editor;

import dev.stackwright.app.project.Selection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;

/** Selects the element in whose block the caret comes to rest, when it was the user who moved it. */
final class CaretSelects {

    private static final Duration REST = Duration.millis(150);

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final Selection selection;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Selection.Listener overtaken = (elements, source) -> rest.stop();

    /** @param movedByUser whether a movement of the caret that happens now is the user's */
    CaretSelects(CodeArea area, EditedFile file, TextSync sync, Selection selection,
                 BooleanSupplier movedByUser) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.selection = selection;
        rest.setOnFinished(event -> selectAtCaret());
        area.caretPositionProperty().addListener((caret, before, now) -> {
            if (movedByUser.getAsBoolean()) {
                rest.playFromStart();
            }
        });
        selection.addListener(overtaken);
    }

    void dispose() {
        rest.stop();
        selection.removeListener(overtaken);
    }

    /** Outside of all blocks the selection stays as it is. */
    private void selectAtCaret() {
        int offset = sync.text().toDocument(area.getCaretPosition());
        file.snapshot().compose().elementAt(offset)
                .ifPresent(element -> selection.select(Set.of(element), this));
    }
}

package dev.stackwright.app.editor;

import dev.stackwright.app.project.Derived.Dated;
import dev.stackwright.app.project.ProjectSymbols;
import dev.stackwright.model.symbol.Occurrence;
import dev.stackwright.model.symbol.SymbolIndex;
import dev.stackwright.model.text.Range;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;

/**
 * Marks every place of the text that names what is named at the caret, and takes a click on a name to where it is
 * defined.
 */
final class EditorNames {

    private static final Duration REST = Duration.millis(150);

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final NameMarks marks;
    private final Runnable restyle;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ChangeListener<Dated<SymbolIndex>> onIndex = (property, before, now) -> mark();
    private Runnable leaving = () -> { };

    /** @param restyle draws the text anew where its looks have changed */
    EditorNames(CodeArea area, EditedFile file, TextSync sync, NameMarks marks, Runnable restyle) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.marks = marks;
        this.restyle = restyle;
    }

    /** Begins; called at most once. */
    void follow(ProjectSymbols symbols, NameWays ways) {
        rest.setOnFinished(event -> show(places(symbols)));
        area.caretPositionProperty().addListener((property, before, now) -> mark());
        symbols.current().property().addListener(onIndex);
        leaving = () -> symbols.current().property().removeListener(onIndex);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, ways));
        area.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
            if (event.getCode() == KeyCode.F2 && isPlain) {
                ways.rename();
                event.consume();
            }
        });
    }

    void dispose() {
        rest.stop();
        leaving.run();
    }

    private void mark() {
        rest.playFromStart();
    }

    /** The text has changed: places of the text before say nothing any more. */
    void textChanged() {
        show(List.of());
        mark();
    }

    private void show(List<Range> places) {
        if (marks.show(places)) {
            restyle.run();
        }
    }

    /** None where the name stands there alone. */
    private List<Range> places(ProjectSymbols symbols) {
        if (!symbols.current().isCurrent()) {
            return List.of();
        }
        SymbolIndex index = symbols.current().get();
        List<Range> places = index.at(file.key(), sync.text().toDocument(area.getCaretPosition()))
                .map(Occurrence::symbol).map(symbol -> index.in(file.key()).stream()
                        .filter(found -> found.symbol().equals(symbol)).map(Occurrence::range).toList())
                .orElse(List.of());
        return places.size() > 1 ? places : List.of();
    }

    private void clicked(MouseEvent event, NameWays ways) {
        if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown() && event.isStillSincePress()
                && event.getClickCount() == 1) {
            area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(at ->
                    ways.goToDefinition(sync.text().toDocument(at)));
        }
    }
}

package dev.stackwright.app.editor;

import dev.stackwright.app.editor.ProposalSearch.Answer;
import dev.stackwright.model.assist.Acceptance;
import dev.stackwright.model.assist.Proposal;
import dev.stackwright.model.assist.Proposals;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * Proposes what may be written at the caret, while a word is typed or when asked for. The keyboard stays in the text:
 * arrows choose, Enter and Tab write the chosen one, Escape closes.
 */
final class CompletionPopup {

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final Assistance assistance;
    private final ProposalSearch search;
    private final ProposalList list = new ProposalList(this::accept);
    private final TabStops stops;
    private final EventHandler<KeyEvent> keys = this::pressed;
    /** The answer the list shows; its caret and the place it replaces are those of its revision. */
    private int answeredCaret;
    private boolean typed;

    CompletionPopup(CodeArea area, EditedFile file, TextSync sync, Assistance assistance) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.assistance = assistance;
        this.search = new ProposalSearch(assistance, this::answered);
        this.stops = new TabStops(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> typed = isPartOfAWord(event.getCharacter()));
        area.caretPositionProperty().addListener((property, before, now) -> caretMoved());
        area.focusedProperty().addListener((property, before, now) -> close());
    }

    /** Letters open the list, and so does what stands before a value. */
    private static boolean isPartOfAWord(String character) {
        return character.length() == 1
                && (Character.isLetterOrDigit(character.charAt(0)) || "_-.{/: ".contains(character));
    }

    private void close() {
        search.cancel();
        list.hide();
    }

    private void caretMoved() {
        boolean opens = typed && !stops.isActive() && area.isFocused() && !sync.isApplying() && area.isEditable();
        typed = false;
        if (opens || list.isShowing()) {
            propose(false);
        } else {
            search.cancel();
        }
    }

    private int caret() {
        return sync.text().toDocument(area.getCaretPosition());
    }

    /** @param always true to show what there is also where nothing has been typed yet */
    private void propose(boolean always) {
        Snapshot snapshot = file.snapshot();
        if (area.getSelection().getLength() > 0 || caret() > snapshot.text().length()) {
            close();
        } else {
            search.ask(snapshot, caret(), always);
        }
    }

    private void answered(Answer answer) {
        Snapshot snapshot = file.snapshot();
        int caret = answer.question().caret();
        if (caret != caret() || !snapshot.text().equals(answer.question().snapshot().text())) {
            return;
        }
        Proposals proposals = answer.proposals();
        boolean isWritten = proposals.all().size() == 1
                && proposals.all().get(0).label().equals(proposals.typed())
                && proposals.replaced().end() == caret;
        boolean always = answer.question().always();
        boolean wanted = always || !proposals.typed().isBlank() || isBehindPunctuation(snapshot, caret)
                || list.isShowing();
        if (proposals.all().isEmpty() || isWritten && !always || !wanted) {
            list.hide();
            return;
        }
        answeredCaret = caret;
        int start = sync.text().toEditor(proposals.replaced().start());
        area.getCharacterBoundsOnScreen(start, Math.min(area.getLength(), start + 1)).filter(this::isOnALine)
                .or(area::getCaretBounds).ifPresent(word -> list.show(proposals, area, word));
    }

    /** The character behind a line's end has no place of its own. */
    private boolean isOnALine(Bounds character) {
        return character.getWidth() > 0;
    }

    /** Where a value begins there are few things to choose from, and one of them is wanted. */
    private static boolean isBehindPunctuation(Snapshot snapshot, int caret) {
        String text = snapshot.text().text();
        return caret > 1 && (text.charAt(caret - 1) == ' ' && ":-".indexOf(text.charAt(caret - 2)) >= 0
                || text.charAt(caret - 1) == '{' && text.charAt(caret - 2) == '$' || text.charAt(caret - 1) == '/');
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.SPACE && area.isEditable()) {
            propose(true);
            event.consume();
        } else if (list.isShowing() && isForList(event) || stops.pressed(event)) {
            event.consume();
        }
    }

    private boolean isForList(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> list.select(1);
            case UP -> list.select(-1);
            case PAGE_DOWN -> list.turn(1);
            case PAGE_UP -> list.turn(-1);
            case ENTER, TAB -> accept();
            case ESCAPE -> close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void accept() {
        Optional<Proposal> chosen = list.chosen();
        close();
        chosen.ifPresent(this::write);
    }

    private void write(Proposal proposal) {
        Snapshot snapshot = file.snapshot();
        // Where letters were typed since the list was made they belong to the word.
        int end = Math.max(list.replaced().end() + caret() - answeredCaret, list.replaced().start());
        Acceptance taken = Acceptance.of(snapshot, new Range(list.replaced().start(), end), proposal,
                assistance.around().get());
        stops.end();
        if (!taken.patch().isEmpty()) {
            file.perform(Strings.text("editor.complete.step", proposal.label()), taken.patch());
        }
        stops.begin(taken.stops().stream().map(sync.text()::toEditor).toList());
        String text = proposal.insertion().text();
        if (!stops.isActive() && (text.endsWith(" ") || text.endsWith("/"))) {
            propose(false);
        }
    }
}

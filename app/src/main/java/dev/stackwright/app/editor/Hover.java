package dev.stackwright.app.editor;

import dev.stackwright.model.assist.hover.HoverCard;
import dev.stackwright.model.assist.link.LinkTarget;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;

/**
 * Tells what there is to know where the pointer rests, or at the caret when asked for: what is marked there, and what
 * the words mean. What is asked takes no time of the window's thread; an answer that comes too late is dropped.
 */
final class Hover {

    private static final Duration REST = Duration.millis(400);
    /** Long enough to move the pointer from the word into the card. */
    private static final Duration GRACE = Duration.millis(300);
    private static final int PAGE_LINES = 6;

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final IntFunction<List<EditorMark>> marksAt;
    private final HoverPopup popup;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition grace = new PauseTransition(GRACE);
    private Optional<PlaceAnswers> answers = Optional.empty();
    private MouseEvent last;
    private Range shown = Range.at(0);
    private boolean byKey;
    private int asked;

    /** @param marksAt the marks at an offset of the document */
    Hover(CodeArea area, EditedFile file, TextSync sync, IntFunction<List<EditorMark>> marksAt) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.marksAt = marksAt;
        this.popup = new HoverPopup(area, this::open);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
        area.addEventFilter(ScrollEvent.SCROLL, event -> hide());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.caretPositionProperty().addListener(caret -> hide());
        area.focusedProperty().addListener((property, before, now) -> hide());
        popup.onLeft(() -> grace.playFromStart());
        rest.setOnFinished(event -> atPointer());
        grace.setOnFinished(event -> hideUnlessUsed());
    }

    /** Asks there from now on. */
    void ask(PlaceAnswers place) {
        answers = Optional.of(place);
    }

    /** Tells of the place at the caret. */
    void atCaret() {
        show(sync.text().toDocument(area.getCaretPosition()), true);
    }

    /** Where the pointer last was, in offsets of the document; empty where there is no text. */
    private OptionalInt pointed() {
        OptionalInt at = last == null ? OptionalInt.empty() : area.hit(last.getX(), last.getY()).getCharacterIndex();
        return at.isPresent() ? OptionalInt.of(sync.text().toDocument(at.getAsInt())) : at;
    }

    private void moved(MouseEvent event) {
        last = event;
        rest.playFromStart();
        OptionalInt at = popup.isShowing() ? pointed() : OptionalInt.empty();
        if (at.isPresent() && shown.touches(at.getAsInt())) {
            grace.stop();
        } else if (popup.isShowing() && !byKey) {
            grace.playFromStart();
        }
    }

    private void left() {
        rest.stop();
        if (popup.isShowing() && !byKey) {
            grace.playFromStart();
        }
    }

    private void hideUnlessUsed() {
        OptionalInt at = pointed();
        boolean isOverWord = area.isHover() && at.isPresent() && shown.touches(at.getAsInt());
        if (!popup.isUnderPointer() && !isOverWord && !byKey) {
            hide();
        }
    }

    private void atPointer() {
        OptionalInt at = pointed();
        boolean isOpen = popup.isShowing() && at.isPresent() && shown.touches(at.getAsInt());
        if (at.isPresent() && !isOpen && !popup.isUnderPointer()) {
            show(at.getAsInt(), false);
        }
    }

    private void show(int offset, boolean key) {
        int ticket = ++asked;
        List<EditorMark> marks = marksAt.apply(offset);
        answers.ifPresentOrElse(place -> place.card(file.snapshot(), offset, card -> {
            if (ticket == asked) {
                show(marks, card, offset, key);
            }
        }), () -> show(marks, new HoverCard(Range.at(offset), List.of()), offset, key));
    }

    private void show(List<EditorMark> marks, HoverCard card, int offset, boolean key) {
        CardText text = CardText.of(marks, card);
        if (text.isEmpty() || area.getScene() == null || !area.getScene().getWindow().isShowing()) {
            popup.hide();
            return;
        }
        Range word = card.isEmpty() ? Range.at(offset) : card.place();
        int start = Math.min(sync.text().toEditor(word.start()), Math.max(0, area.getLength() - 1));
        Optional<Bounds> bounds = area.getCharacterBoundsOnScreen(start, Math.min(area.getLength(), start + 1));
        bounds.or(area::getCaretBounds).ifPresent(place -> {
            shown = word;
            byKey = key;
            popup.show(text, place);
        });
    }

    private void hide() {
        asked++;
        rest.stop();
        grace.stop();
        byKey = false;
        popup.hide();
    }

    private void open(LinkTarget target) {
        hide();
        answers.ifPresent(place -> place.open(target));
    }

    /** Modifiers alone change nothing; words of the card are copied rather than none; any other key closes it. */
    private void pressed(KeyEvent event) {
        rest.stop();
        if (!popup.isShowing() || event.getCode().isModifierKey()) {
            return;
        }
        boolean copies = event.isShortcutDown() && event.getCode() == KeyCode.C && !popup.selected().isEmpty();
        if (copies) {
            popup.copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE || byKey && isForCard(event)) {
            event.consume();
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
            }
        } else {
            hide();
        }
    }

    private boolean isForCard(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> popup.scroll(1);
            case UP -> popup.scroll(-1);
            case PAGE_DOWN -> popup.scroll(PAGE_LINES);
            case PAGE_UP -> popup.scroll(-PAGE_LINES);
            case TAB -> popup.chooseLink(event.isShiftDown() ? -1 : 1);
            case ENTER -> {
                if (popup.chosenLink().isEmpty()) {
                    return false;
                }
                open(popup.chosenLink().get());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void dispose() {
        hide();
    }
}

package dev.stackwright.app.editor;

import dev.stackwright.model.assist.Completions;
import dev.stackwright.model.assist.Proposal;
import dev.stackwright.model.assist.Proposals;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.fxmisc.richtext.CodeArea;

/**
 * Proposes what may be written at the caret, while a word is typed or when asked for. The keyboard stays in the text:
 * arrows choose, Enter and Tab write the chosen one, Escape closes.
 */
final class CompletionPopup {

    private static final int MOST_ROWS = 10;
    private static final double ROW_PX = 26;
    private static final double FRAME_PX = 2;

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final Completions completions;
    private final Popup popup = new Popup();
    private final ListView<Proposal> list = new ListView<>();
    private final Label documentation = new Label();
    private final EventHandler<KeyEvent> keys = this::pressed;
    private Range replaced = Range.at(0);
    private boolean typed;

    CompletionPopup(CodeArea area, EditedFile file, TextSync sync, Completions completions) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.completions = completions;
        list.setId("completion-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_PX);
        list.setCellFactory(view -> new ProposalCell());
        list.setOnMouseClicked(event -> accept());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> describe(now));
        documentation.getStyleClass().add("completion-documentation");
        documentation.setWrapText(true);
        VBox body = new VBox(list, documentation);
        body.getStyleClass().add("completion");
        popup.getContent().add(body);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        area.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> typed = isPartOfAWord(event.getCharacter()));
        area.caretPositionProperty().addListener((property, before, now) -> caretMoved());
        area.focusedProperty().addListener((property, before, now) -> popup.hide());
    }

    /** Letters open the list, and so does what stands before a value. */
    private static boolean isPartOfAWord(String character) {
        return character.length() == 1
                && (Character.isLetterOrDigit(character.charAt(0)) || "_-.{ ".contains(character));
    }

    private void caretMoved() {
        boolean opens = typed && area.isFocused() && !sync.isApplying() && area.isEditable();
        typed = false;
        if (opens || popup.isShowing()) {
            propose(false);
        }
    }

    /** @param always true to show what there is also where nothing has been typed yet */
    private void propose(boolean always) {
        int caret = sync.text().toDocument(area.getCaretPosition());
        Proposals proposals = area.getSelection().getLength() == 0 && caret <= file.snapshot().text().length()
                ? completions.at(file.snapshot(), caret) : new Proposals(Range.at(caret), List.of());
        replaced = proposals.replaced();
        List<Proposal> shown = proposals.all();
        boolean isWritten = shown.size() == 1 && shown.get(0).label().equals(word());
        boolean wanted = always || !word().isBlank() || isBehindColon(caret) || popup.isShowing();
        if (shown.isEmpty() || isWritten && !always || !wanted) {
            popup.hide();
            return;
        }
        list.getItems().setAll(shown);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.min(MOST_ROWS, shown.size()) * ROW_PX + FRAME_PX);
        show();
    }

    private String word() {
        return file.snapshot().text().slice(new Range(replaced.start(),
                Math.max(replaced.start(), sync.text().toDocument(area.getCaretPosition()))));
    }

    /** Where a value begins there are few things to choose from, and one of them is wanted. */
    private boolean isBehindColon(int caret) {
        String text = file.snapshot().text().text();
        return caret > 1 && text.charAt(caret - 1) == ' ' && text.charAt(caret - 2) == ':';
    }

    private void show() {
        Optional<Bounds> word = area.getCharacterBoundsOnScreen(sync.text().toEditor(replaced.start()),
                Math.min(area.getLength(), sync.text().toEditor(replaced.start()) + 1));
        word.or(area::getCaretBounds).ifPresent(bounds -> {
            popup.show(area, bounds.getMinX(), bounds.getMaxY());
            notifyReaders();
        });
    }

    /** What a screen reader says. */
    private void notifyReaders() {
        list.setAccessibleText(Strings.text("editor.complete.count", list.getItems().size()));
    }

    private void describe(Proposal proposal) {
        boolean silent = proposal == null || proposal.documentation().isBlank();
        documentation.setVisible(!silent);
        documentation.setManaged(!silent);
        documentation.setText(silent ? "" : proposal.documentation());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.SPACE && area.isEditable()) {
            propose(true);
            event.consume();
        } else if (popup.isShowing() && isForList(event)) {
            event.consume();
        }
    }

    private boolean isForList(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(MOST_ROWS);
            case PAGE_UP -> select(-MOST_ROWS);
            case ENTER, TAB -> accept();
            case ESCAPE -> popup.hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(int by) {
        int last = list.getItems().size() - 1;
        int next = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel().select(Math.max(0, Math.min(last, next)));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS / 2));
    }

    private void accept() {
        Proposal proposal = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (proposal != null) {
            int start = sync.text().toEditor(replaced.start());
            int end = sync.text().toEditor(replaced.end());
            sync.perform(Strings.text("editor.complete.step", proposal.label()),
                    List.of(new Replacement(start, end, proposal.insertion().text())));
            area.moveTo(start + proposal.insertion().caret());
            area.requestFollowCaret();
            if (proposal.insertion().text().endsWith(" ")) {
                propose(false);
            }
        }
    }
}

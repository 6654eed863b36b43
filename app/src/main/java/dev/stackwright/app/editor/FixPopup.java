package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.fxmisc.richtext.CodeArea;

/**
 * Lists what can be done about the line of the caret and shows what the chosen one would change. The keyboard stays in
 * the text: arrows choose, Enter does it, every other key closes the list.
 */
final class FixPopup {

    private static final int MOST_ROWS = 9;
    private static final double ROW_PX = 28;
    private static final double FRAME_PX = 2;

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final FixOffers offers;
    private final Popup popup = new Popup();
    private final ListView<FixOffer> list = new ListView<>();
    private final StackPane difference = new StackPane();
    private Optional<FixOffer> seen = Optional.empty();

    FixPopup(CodeArea area, EditedFile file, TextSync sync, FixOffers offers) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.offers = offers;
        list.setId("fix-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_PX);
        list.setCellFactory(view -> new FixCell());
        list.setPlaceholder(new Label(Strings.text("editor.fixes.none")));
        list.setOnMouseClicked(event -> act());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> preview(now));
        difference.setId("fix-difference");
        difference.getStyleClass().add("fix-difference");
        VBox body = new VBox(list, difference);
        body.getStyleClass().addAll("completion", "fixes");
        popup.getContent().add(body);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        EventHandler<KeyEvent> keys = this::pressed;
        area.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        area.focusedProperty().addListener((property, before, now) -> popup.hide());
    }

    /** The line of the document that holds the caret, without its ending. */
    Range line() {
        TextDocument text = file.snapshot().text();
        int line = text.lineOf(Math.min(sync.text().toDocument(area.getCaretPosition()), text.length()));
        return new Range(text.lineStart(line), text.lineEnd(line));
    }

    /** Opens the list at the caret. */
    void open() {
        if (!area.isEditable()) {
            return;
        }
        area.requestFocus();
        area.requestFollowCaret();
        List<FixOffer> found = offers.at(file.key(), line(), sync.text().toDocument(area.getCaretPosition()));
        list.getItems().setAll(found);
        list.setPrefHeight(Math.max(1, Math.min(MOST_ROWS, found.size())) * ROW_PX + FRAME_PX);
        list.setAccessibleText(Strings.counted("editor.fixes.count", found.size()));
        difference.getChildren().clear();
        if (found.isEmpty()) {
            preview(null);
        } else {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        show();
    }

    private void show() {
        Optional<Bounds> caret = area.getCaretBounds();
        caret.ifPresent(bounds -> popup.show(area, bounds.getMinX(), bounds.getMaxY() + FRAME_PX));
    }

    private void preview(FixOffer offer) {
        seen = Optional.empty();
        if (offer == null || offer.recipe().isEmpty()) {
            put(Optional.empty());
            return;
        }
        offers.preview(file.key(), offer, shown -> {
            if (list.getSelectionModel().getSelectedItem() == offer) {
                seen = shown.map(node -> offer);
                put(shown);
            }
        });
    }

    private void put(Optional<Node> shown) {
        shown.ifPresent(FixPopup::keepFromFocus);
        difference.getChildren().setAll(shown.map(List::of).orElse(List.of()));
        difference.setVisible(shown.isPresent());
        difference.setManaged(shown.isPresent());
    }

    /** A popup gives its keys to whatever in it takes the focus. */
    private static void keepFromFocus(Node node) {
        node.setFocusTraversable(false);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(FixPopup::keepFromFocus);
        }
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing() || event.getCode().isModifierKey()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(MOST_ROWS);
            case PAGE_UP -> select(-MOST_ROWS);
            case ENTER -> act();
            case ESCAPE -> popup.hide();
            default -> {
                popup.hide();
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        int last = list.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    private void act() {
        FixOffer offer = list.getSelectionModel().getSelectedItem();
        boolean known = seen.filter(shown -> shown == offer).isPresent();
        popup.hide();
        if (offer != null) {
            offer.act().run(known);
        }
    }
}

package dev.stackwright.app.controls;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for a cell that is changed in place: Enter hands over, Escape takes back, Down shows what is offered. */
public final class OfferField extends TextField {

    private static final int MOST_OFFERED = 12;

    private final List<Offer> offers;
    private final boolean several;
    private final ContextMenu menu = new ContextMenu();
    private final Consumer<String> commit;
    private final Runnable cancel;
    private boolean over;

    /**
     * @param several true where the text is a list with commas, of which a chosen value is one item
     * @param commit  gets the text once
     * @param cancel  called once in its place
     */
    public OfferField(String text, List<Offer> offers, boolean several, Consumer<String> commit, Runnable cancel) {
        super(text);
        this.offers = offers;
        this.several = several;
        this.commit = commit;
        this.cancel = cancel;
        getStyleClass().add("cell-field");
        setOnAction(event -> end(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().addListener((property, before, now) -> offer());
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused && !menu.isShowing()) {
                end(true);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end(false);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !menu.isShowing()) {
            offer();
            event.consume();
        }
    }

    /** Takes no further text: of several ways to end only the first counts. */
    private void end(boolean keep) {
        if (!over) {
            over = true;
            menu.hide();
            if (keep) {
                commit.accept(getText());
            } else {
                cancel.run();
            }
        }
    }

    private void offer() {
        String wanted = lastItem().toLowerCase(Locale.ROOT);
        List<MenuItem> items = offers.stream()
                .filter(offer -> offer.words().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(offer -> !offer.value().equals(getText())).limit(MOST_OFFERED).map(this::item).toList();
        menu.getItems().setAll(items);
        if (items.isEmpty() || getScene() == null) {
            menu.hide();
        } else if (!menu.isShowing()) {
            menu.show(this, Side.BOTTOM, 0, 0);
        }
    }

    private String lastItem() {
        return several ? getText().substring(getText().lastIndexOf(',') + 1).strip() : getText().strip();
    }

    private MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(offer.words());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            int comma = several ? getText().lastIndexOf(',') + 1 : 0;
            setText((getText().substring(0, comma) + (comma > 0 ? " " : "") + offer.value()).strip());
            positionCaret(getLength());
            menu.hide();
            if (!several) {
                end(true);
            }
        });
        return item;
    }
}

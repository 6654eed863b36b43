package dev.stackwright.app.controls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Lets the user choose among the only values there are, or none of them. */
public final class OfferMenu extends ContextMenu {

    private static final String COMMA = ", ";

    /**
     * @param none    what choosing nothing is called
     * @param offers  the values
     * @param chosen  what is chosen now, with commas between several; empty for nothing
     * @param several true where several may be chosen at once
     * @param choose  gets what is chosen then
     */
    public OfferMenu(String none, List<Offer> offers, String chosen, boolean several,
                     Consumer<String> choose) {
        getStyleClass().add("offer-menu");
        Set<String> now = new LinkedHashSet<>(chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split(COMMA)));
        List<MenuItem> items = new ArrayList<>();
        RadioMenuItem nothing = new RadioMenuItem(none);
        nothing.setSelected(now.isEmpty());
        nothing.setOnAction(event -> choose.accept(""));
        items.add(nothing);
        items.add(new SeparatorMenuItem());
        for (Offer offer : offers) {
            items.add(several ? check(offer, now, choose) : radio(offer, now, choose));
        }
        getItems().setAll(items);
    }

    private static MenuItem radio(Offer offer, Set<String> now, Consumer<String> choose) {
        RadioMenuItem item = new RadioMenuItem(offer.words());
        item.setMnemonicParsing(false);
        item.setSelected(now.contains(offer.value()));
        item.setOnAction(event -> choose.accept(offer.value()));
        return item;
    }

    private static MenuItem check(Offer offer, Set<String> now, Consumer<String> choose) {
        CheckMenuItem item = new CheckMenuItem(offer.words());
        item.setMnemonicParsing(false);
        item.setSelected(now.contains(offer.value()));
        item.setOnAction(event -> {
            Set<String> then = new LinkedHashSet<>(now);
            if (!then.remove(offer.value())) {
                then.add(offer.value());
            }
            choose.accept(String.join(COMMA, then));
        });
        return item;
    }

    /** Shows it below a node. */
    public void open(Node at) {
        show(at, Side.BOTTOM, 0, 0);
    }
}

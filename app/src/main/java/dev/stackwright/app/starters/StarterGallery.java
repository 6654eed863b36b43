package dev.stackwright.app.starters;

import dev.stackwright.app.look.Theme;
import dev.stackwright.model.starter.Starter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;

/** All starters as cards, as many beside each other as there is room for. */
public final class StarterGallery extends FlowPane {

    private final StarterShelf shelf;
    private final Consumer<Starter> chosen;
    private final List<StarterCard> cards = new ArrayList<>();
    private Optional<Theme> shown = Optional.empty();

    public StarterGallery(StarterShelf shelf, Consumer<Starter> chosen) {
        this.shelf = shelf;
        this.chosen = chosen;
        setId("starter-gallery");
        getStyleClass().add("starter-gallery");
    }

    /** Shows the cards in that look; pictures come as they are drawn. */
    public void follow(Theme theme) {
        boolean sameSize = shown.filter(before -> before.percent() == theme.percent()).isPresent();
        shown = Optional.of(theme);
        if (sameSize) {
            cards.forEach(card -> card.follow(theme.colors()));
        } else {
            shelf.ask(starters -> show(starters, theme));
        }
    }

    private void show(List<Starter> starters, Theme theme) {
        cards.clear();
        for (Starter starter : starters) {
            StarterCard card = new StarterCard(starter, shelf.pictures(), theme.percent(),
                    () -> chosen.accept(starter));
            card.follow(theme.colors());
            cards.add(card);
        }
        getChildren().setAll(cards);
    }
}

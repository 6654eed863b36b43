package dev.stackwright.rendering.fx;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * The marks in the upper right corner of a card: its findings, that its lines cannot be read at the moment, that
 * another file defines it, that the availability hangs most on it.
 */
final class CardBadge extends HBox {

    private static final double OVERHANG = 9;
    private static final double SIZE = 18;

    /** In this order; none is made before it is shown, since most cards have none. */
    private enum Mark {
        WEAKEST("badge-weakest", "\u2193"), FOREIGN("badge-foreign", "\u2197"), STALE("badge-stale", "?"),
        FINDINGS("badge-advice", "");

        private final String styleClass;
        private final String sign;

        Mark(String styleClass, String sign) {
            this.styleClass = styleClass;
            this.sign = sign;
        }
    }

    private final Map<Mark, StackPane> made = new EnumMap<>(Mark.class);

    CardBadge() {
        getStyleClass().add("card-badges");
        setManaged(false);
        setMouseTransparent(true);
        setAlignment(Pos.CENTER_RIGHT);
    }

    /** Marks what another file defines. */
    void showForeign(boolean shown) {
        show(Mark.FOREIGN, shown);
    }

    void showWeakest(boolean shown) {
        show(Mark.WEAKEST, shown);
    }

    void showStale(boolean shown) {
        show(Mark.STALE, shown);
    }

    void show(Optional<Badge> badge) {
        show(Mark.FINDINGS, badge.isPresent());
        badge.ifPresent(some -> {
            StackPane findings = made.get(Mark.FINDINGS);
            ((Text) findings.getChildren().get(0))
                    .setText(some.count() > 99 ? "99+" : String.valueOf(some.count()));
            findings.getStyleClass().setAll("badge", some.styleClass());
        });
    }

    private void show(Mark mark, boolean shown) {
        if (shown != made.containsKey(mark)) {
            if (shown) {
                made.put(mark, pane(mark));
            } else {
                made.remove(mark);
            }
            getChildren().setAll(made.values());
        }
    }

    private static StackPane pane(Mark mark) {
        Text text = new Text(mark.sign);
        text.getStyleClass().add("badge-count");
        StackPane pane = new StackPane(text);
        pane.getStyleClass().addAll("badge", mark.styleClass);
        return pane;
    }

    /** Hangs over the corner of the card. */
    void placeAt(double right, double top) {
        double width = prefWidth(SIZE);
        resizeRelocate(right + OVERHANG - width, top - OVERHANG, width, SIZE);
    }
}

package dev.stackwright.rendering.fx;

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

    private final Text count = new Text();
    private final StackPane findings = new StackPane(count);
    private final StackPane stale = mark("?", "badge-stale");
    private final StackPane weakest = mark("\u2193", "badge-weakest");
    private final StackPane foreign = mark("\u2197", "badge-foreign");

    CardBadge() {
        getStyleClass().add("card-badges");
        setManaged(false);
        setMouseTransparent(true);
        setAlignment(Pos.CENTER_RIGHT);
        count.getStyleClass().add("badge-count");
        getChildren().addAll(weakest, foreign, stale, findings);
        show(weakest, false);
        show(foreign, false);
        show(stale, false);
        show(findings, false);
    }

    private static StackPane mark(String sign, String styleClass) {
        Text text = new Text(sign);
        text.getStyleClass().add("badge-count");
        StackPane mark = new StackPane(text);
        mark.getStyleClass().addAll("badge", styleClass);
        return mark;
    }

    /** Marks what another file defines. */
    void showForeign(boolean shown) {
        show(foreign, shown);
    }

    void showWeakest(boolean shown) {
        show(weakest, shown);
    }

    void showStale(boolean shown) {
        show(stale, shown);
    }

    void show(Optional<Badge> badge) {
        show(findings, badge.isPresent());
        badge.ifPresent(some -> {
            count.setText(some.count() > 99 ? "99+" : String.valueOf(some.count()));
            findings.getStyleClass().setAll("badge", some.styleClass());
        });
    }

    private static void show(StackPane mark, boolean shown) {
        mark.setVisible(shown);
        mark.setManaged(shown);
    }

    /** Hangs over the corner of the card. */
    void placeAt(double right, double top) {
        double width = prefWidth(SIZE);
        resizeRelocate(right + OVERHANG - width, top - OVERHANG, width, SIZE);
    }
}

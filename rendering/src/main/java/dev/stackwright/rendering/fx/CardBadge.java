package dev.stackwright.rendering.fx;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** The marks in the upper right corner of a card: its findings, and that its lines cannot be read at the moment. */
final class CardBadge extends HBox {

    private static final double OVERHANG = 9;
    private static final double SIZE = 18;

    private final Text count = new Text();
    private final StackPane findings = new StackPane(count);
    private final StackPane stale = new StackPane();

    CardBadge() {
        getStyleClass().add("card-badges");
        setManaged(false);
        setMouseTransparent(true);
        setAlignment(Pos.CENTER_RIGHT);
        count.getStyleClass().add("badge-count");
        Text mark = new Text("?");
        mark.getStyleClass().add("badge-count");
        stale.getChildren().add(mark);
        stale.getStyleClass().addAll("badge", "badge-stale");
        getChildren().addAll(stale, findings);
        show(stale, false);
        show(findings, false);
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

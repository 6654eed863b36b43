package dev.stackwright.app.editor;

import dev.stackwright.resources.Strings;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** A row of the list of fixes: what sort it is, what it does, why it is offered. */
final class FixCell extends ListCell<FixOffer> {

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row;

    FixCell() {
        getStyleClass().add("fix-cell");
        icon.getStyleClass().add("fix-icon");
        title.getStyleClass().add("fix-title");
        detail.getStyleClass().add("fix-detail");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(icon, title, gap, detail);
        row.getStyleClass().add("fix-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(FixOffer offer, boolean empty) {
        super.updateItem(offer, empty);
        boolean shown = !empty && offer != null;
        setGraphic(shown ? row : null);
        if (shown) {
            icon.setIconCode(iconOf(offer.kind()));
            icon.getStyleClass().setAll("ikonli-font-icon", "fix-icon",
                    "fix-" + offer.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            title.setText(offer.title());
            detail.setText(offer.detail());
            setAccessibleText(offer.detail().isEmpty() ? offer.title()
                    : Strings.text("editor.proposal.spoken", offer.title(), offer.detail()));
        }
    }

    private static Ikon iconOf(FixOffer.Kind kind) {
        return switch (kind) {
            case FIX -> MaterialDesignL.LIGHTBULB_OUTLINE;
            case FIX_ALL -> MaterialDesignF.FORMAT_LIST_CHECKS;
            case REWRITE -> MaterialDesignA.AUTO_FIX;
            case ACCEPT -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case EXPLAIN -> MaterialDesignI.INFORMATION_OUTLINE;
        };
    }
}

package dev.stackwright.app.panels.sla;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.availability.Chain;
import dev.stackwright.model.availability.Factor;
import dev.stackwright.model.availability.Need;
import dev.stackwright.model.availability.Part;
import dev.stackwright.resources.Strings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One factor of the product: its name, how many there are, how much it loses as a bar, and its availability. */
final class FactorRow extends HBox {

    private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
    private static final PseudoClass AGAIN = PseudoClass.getPseudoClass("again");
    private static final double INDENT_PX = 14;
    private static final int DEEPEST = 8;
    private static final double BAR_PX = 56;

    private FactorRow(String name, int depth, String copies, double share, String words, String explains) {
        getStyleClass().add("factor-row");
        Label title = new Label(name);
        title.setMinWidth(0);
        title.getStyleClass().add("factor-name");
        title.setPadding(new Insets(0, 0, 0, Math.min(depth, DEEPEST) * INDENT_PX));
        Label count = new Label(copies);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("factor-copies");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Region loss = new Region();
        loss.getStyleClass().add("factor-loss");
        loss.setMinWidth(Math.max(0, share) * BAR_PX);
        loss.setMaxWidth(Math.max(0, share) * BAR_PX);
        HBox bar = new HBox(loss);
        bar.getStyleClass().add("factor-bar");
        bar.setMinWidth(BAR_PX);
        bar.setMaxWidth(BAR_PX);
        Label number = new Label(words);
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add("factor-number");
        getChildren().addAll(title, count, gap, bar, number);
        Tooltip.install(this, Icons.tooltip(explains));
        setAccessibleText(Strings.text("sla.factor.says", name, words));
    }

    /** @param most the largest loss among the factors, 0 to 1 */
    static FactorRow ofPlace(Factor factor, double most) {
        String explains = factor.bound().isEmpty() ? EstimateWords.why(factor.assumption())
                : Strings.text("sla.bound", String.join(", ", factor.bound())) + "\n"
                        + EstimateWords.why(factor.assumption());
        FactorRow row = new FactorRow(factor.name(), 0, copies(factor.copies()),
                share(factor.availability().likely(), most), factor.availability().inWords(), explains);
        row.getStyleClass().add("of-place");
        return row;
    }

    /** @param open called when the user wants to see the service */
    static FactorRow ofPart(Chain chain, int depth, double most, boolean weakest, Runnable open) {
        Part part = chain.part();
        FactorRow row = chain.isCounted()
                ? new FactorRow(part.name(), depth, copies(part.counted()),
                        share(part.availability().likely(), most), part.availability().inWords(), explains(part))
                : new FactorRow(part.name(), depth, "", 0, Strings.text("sla.again"), Strings.text("sla.again.why"));
        row.pseudoClassStateChanged(WEAKEST, weakest && chain.isCounted());
        row.pseudoClassStateChanged(AGAIN, !chain.isCounted());
        row.setFocusTraversable(chain.isCounted());
        row.setOnMouseClicked(event -> open.run());
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
        return row;
    }

    private static String explains(Part part) {
        String one = EstimateWords.why(part.assumption());
        if (part.need() == Need.ALONE && part.copies() > 1) {
            return Strings.text("sla.alone", part.copies()) + "\n" + one;
        }
        return part.need() == Need.MAJORITY && part.copies() > 1
                ? Strings.text("sla.majority", part.copies()) + "\n" + one : one;
    }

    private static double share(double likely, double most) {
        return most == 0 ? 0 : (1 - likely) / most;
    }

    private static String copies(int copies) {
        return copies > 1 ? "\u00d7" + copies : "";
    }
}

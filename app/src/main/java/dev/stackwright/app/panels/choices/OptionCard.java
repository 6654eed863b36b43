package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** One answer to a choice: what it means, and opened also what speaks for and against it and whom it suits. */
final class OptionCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ChoiceOption option;
    private final ButtonBase box;
    private final Label remark = new Label();
    private final Button opener;
    private final VBox details = new VBox();

    /**
     * @param facts  lines below the meaning
     * @param answer called when the user gives the answer, or takes it back
     */
    OptionCard(ChoiceKind kind, ChoiceOption option, List<String> facts, Runnable answer) {
        this.option = option;
        getStyleClass().add("option-card");
        box = kind.isMany() ? new CheckBox(option.name()) : new RadioButton(option.name());
        box.setId("choice-" + kind.id() + "-" + option.id().replace('.', '-'));
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.getStyleClass().add("option-name");
        box.setOnAction(event -> answer.run());
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        remark.getStyleClass().add("section-remark");
        remark.setMinWidth(Region.USE_PREF_SIZE);
        opener = Icons.button(MaterialDesignC.CHEVRON_DOWN, Strings.text("choices.details.show", option.name()),
                () -> open(!isOpen()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(box, gap, remark, opener);
        header.getStyleClass().add("choice-row");
        details.getStyleClass().add("option-details");
        getChildren().addAll(header, new WrappedText(option.meaning(), "choice-meaning"));
        facts.forEach(fact -> getChildren().add(new WrappedText(fact, "option-fact")));
        getChildren().add(details);
        open(false);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            box.fire();
            event.consume();
        }
    }

    boolean isOpen() {
        return details.isVisible();
    }

    void open(boolean opened) {
        if (opened && details.getChildren().isEmpty()) {
            fill();
        }
        details.setVisible(opened);
        details.setManaged(opened);
        opener.setGraphic(new FontIcon(opened ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        String says = Strings.text(opened ? "choices.details.hide" : "choices.details.show", option.name());
        opener.setAccessibleText(says);
        LateTooltip.on(opener, says);
    }

    private void fill() {
        option.pros().forEach(pro -> point(MaterialDesignP.PLUS, "pro", pro));
        option.cons().forEach(con -> point(MaterialDesignM.MINUS, "con", con));
        point(MaterialDesignS.STAR_OUTLINE, "best", Strings.text("choices.bestFor", option.bestFor()));
        details.getChildren().add(new WrappedText(Strings.text("choices.source", option.source()), "field-hint"));
    }

    private void point(Ikon icon, String style, String text) {
        FontIcon sign = new FontIcon(icon);
        Label mark = new Label("", sign);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().addAll("point-mark", style);
        Node words = new WrappedText(text, "point-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, words);
        row.getStyleClass().add("point-row");
        details.getChildren().add(row);
    }

    /** @param words a few words at the right of its name */
    void show(boolean chosen, String words) {
        if (box instanceof CheckBox check) {
            check.setSelected(chosen);
        } else if (box instanceof RadioButton radio) {
            radio.setSelected(chosen);
        }
        remark.setText(words);
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}

package dev.stackwright.app.panels.plans;

import dev.stackwright.resources.Strings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What plans are, and how to begin with them. */
final class NoPlans extends VBox {

    private final Button usual =
            new Button(Strings.text("plans.usual"), new FontIcon(MaterialDesignC.CARD_MULTIPLE_OUTLINE));

    /**
     * @param addUsual adds the plans most products begin with
     * @param addOne   adds a single one
     */
    NoPlans(Runnable addUsual, Runnable addOne) {
        getStyleClass().add("no-plans");
        Label title = new Label(Strings.text("plans.none.title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(Strings.text("plans.none.text"));
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        usual.setId("plans-usual");
        usual.getStyleClass().add("accent");
        usual.setOnAction(event -> addUsual.run());
        Button one = new Button(Strings.text("plans.one"), new FontIcon(MaterialDesignP.PLUS));
        one.setId("plans-one");
        one.setOnAction(event -> addOne.run());
        HBox ways = new HBox(usual, one);
        ways.getStyleClass().add("empty-ways");
        getChildren().addAll(title, text, ways);
    }

    @Override
    public void requestFocus() {
        usual.requestFocus();
    }
}

package dev.stackwright.app.panels.choices;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The way back from a page, and where one is. */
final class PageHead extends HBox {

    /** @param back opens the overview */
    PageHead(ChoiceKind kind, Runnable back) {
        getStyleClass().add("page-head");
        Button arrow = Icons.button(MaterialDesignA.ARROW_LEFT, Strings.text("choices.back"), back);
        arrow.setId("choices-back");
        Hyperlink overview = new Hyperlink(Strings.text("dock.choices"));
        overview.setFocusTraversable(false);
        overview.setMinWidth(USE_PREF_SIZE);
        overview.setOnAction(event -> back.run());
        Label slash = new Label("/");
        slash.getStyleClass().add("field-hint");
        slash.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(Strings.text("choices." + kind.id()));
        title.getStyleClass().add("section-title");
        title.setId("choices-page-title");
        getChildren().addAll(arrow, overview, slash, title);
    }
}

package dev.stackwright.app.dialogs;

import dev.stackwright.app.starters.StarterPicture;
import dev.stackwright.model.catalog.Pattern.TenancyNote;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a starter is: its picture, what it is for, what tenancy means for it and what was decided. */
final class StarterSheet extends VBox {

    private static final Size PICTURE = new Size(640, 236);

    private final StarterPicture picture;
    private final ColorTheme colors;
    private final VBox words = new VBox();
    private final ScrollPane scroll = new ScrollPane(words);

    StarterSheet(StarterOffer offer) {
        double scale = offer.theme().percent() / 100.0;
        picture = new StarterPicture(offer.pictures(), new Size(Math.round(PICTURE.width() * scale),
                Math.round(PICTURE.height() * scale)));
        picture.setId("starter-sheet-picture");
        colors = offer.theme().colors();
        getStyleClass().add("starter-sheet");
        words.getStyleClass().add("starter-sheet-words");
        scroll.setFitToWidth(true);
        scroll.setId("starter-sheet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(picture, scroll);
    }

    void show(Starter starter) {
        picture.show(starter, colors);
        words.getChildren().setAll(text(starter.purpose(), "dialog-text"), title("starter.sheet.tenancy"));
        for (TenancyNote note : starter.tenancy()) {
            HBox point = point(Strings.text("starter.tenancy." + note.model()), note.note());
            point.getStyleClass().add("tenancy");
            words.getChildren().add(point);
        }
        words.getChildren().add(title("starter.sheet.decisions"));
        starter.decisions().forEach(decision -> words.getChildren().add(point("\u2022", decision)));
        words.getChildren().add(text(Strings.text("starter.sheet.source", starter.source().text()), "field-hint"));
        scroll.setVvalue(0);
    }

    private static Label title(String key) {
        return text(Strings.text(key), "section-title");
    }

    private static HBox point(String mark, String text) {
        Label sign = new Label(mark);
        sign.setMinWidth(USE_PREF_SIZE);
        sign.getStyleClass().add("starter-mark");
        Label words = text(text, "dialog-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox point = new HBox(sign, words);
        point.getStyleClass().add("starter-point");
        return point;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

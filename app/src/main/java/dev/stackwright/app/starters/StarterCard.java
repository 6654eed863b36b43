package dev.stackwright.app.starters;

import dev.stackwright.model.starter.Starter;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.resources.Strings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One starter as a button with its picture, its name and what it is for. */
public final class StarterCard extends Button {

    private static final Size PICTURE = new Size(288, 144);

    private final Starter starter;
    private final StarterPicture picture;

    /** @param percent size of the interface, 100 for the normal one */
    public StarterCard(Starter starter, StarterPictures pictures, int percent, Runnable chosen) {
        this.starter = starter;
        double scale = percent / 100.0;
        picture = new StarterPicture(pictures, new Size(Math.round(PICTURE.width() * scale),
                Math.round(PICTURE.height() * scale)));
        Label name = new Label(starter.name());
        name.getStyleClass().add("starter-name");
        Label purpose = new Label(starter.purpose());
        purpose.getStyleClass().add("starter-purpose");
        purpose.setWrapText(true);
        Label facts = new Label(facts(starter));
        facts.getStyleClass().add("starter-facts");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox words = new VBox(name, purpose, gap, facts);
        words.getStyleClass().add("starter-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        VBox content = new VBox(picture, words);
        content.setMaxWidth(picture.getMaxWidth());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setId("starter-" + starter.id());
        getStyleClass().add("starter-card");
        setAccessibleText(Strings.text("starter.card", starter.name(), starter.purpose()));
        setOnAction(event -> chosen.run());
    }

    /** Shows the picture in those colours. */
    public void follow(ColorTheme colors) {
        picture.show(starter, colors);
    }

    private static String facts(Starter starter) {
        return Strings.text("starter.facts", Strings.counted("status.services",
                starter.stack().compose().services().size()), starter.stack().design().choices().tenancy()
                .map(tenancy -> Strings.text("starter.tenancy." + tenancy)).orElse(""));
    }
}

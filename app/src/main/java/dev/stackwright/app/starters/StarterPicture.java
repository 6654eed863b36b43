package dev.stackwright.app.starters;

import dev.stackwright.model.starter.Starter;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;

/** The place of a starter's picture: of one size, so that nothing moves when the picture comes. */
public final class StarterPicture extends StackPane {

    /** Cards of a drawing are no larger than on a canvas at 80 %. */
    private static final double MOST_SCALE = 0.8;
    private static final double ROUNDING = 10;

    private final StarterPictures pictures;
    private final Size room;
    private final double density = Screen.getPrimary().getOutputScaleX();
    private final ImageView view = new ImageView();
    private Optional<ReadOnlyObjectProperty<Image>> shown = Optional.empty();
    private final ChangeListener<Image> drawn = (property, before, now) ->
            showIf(shown.filter(meant -> meant == property).isPresent());

    /** @param room in px of the interface */
    public StarterPicture(StarterPictures pictures, Size room) {
        this.pictures = pictures;
        this.room = room;
        getStyleClass().add("starter-picture");
        setMinSize(room.width(), room.height());
        setPrefSize(room.width(), room.height());
        setMaxSize(room.width(), room.height());
        Rectangle corners = new Rectangle(room.width(), room.height());
        corners.setArcWidth(ROUNDING);
        corners.setArcHeight(ROUNDING);
        setClip(corners);
        getChildren().add(view);
    }

    /** Shows that starter in those colours, as soon as its picture is there. */
    public void show(Starter starter, ColorTheme colors) {
        ReadOnlyObjectProperty<Image> picture = pictures.of(starter, colors,
                new Size(room.width() * density, room.height() * density), MOST_SCALE * density);
        shown = Optional.of(picture);
        // Not for longer than this place is there: pictures are kept for the next one.
        picture.addListener(new WeakChangeListener<>(drawn));
        showIf(true);
        setAccessibleText(Strings.text("starter.picture", starter.name()));
    }

    /** @param isMeant false for a picture that was awaited before another one was wanted */
    private void showIf(boolean isMeant) {
        if (isMeant) {
            Optional<Image> image = shown.map(ReadOnlyObjectProperty::get);
            view.setImage(image.orElse(null));
            view.setFitWidth(image.map(Image::getWidth).orElse(0.0) / density);
            view.setFitHeight(image.map(Image::getHeight).orElse(0.0) / density);
        }
    }
}

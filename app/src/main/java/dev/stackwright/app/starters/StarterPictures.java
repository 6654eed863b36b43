package dev.stackwright.app.starters;

import dev.stackwright.app.task.Background;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import java.io.ByteArrayInputStream;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

/**
 * Pictures of starters, drawn as the canvas and the exports draw. Each is made once, beside the window's thread and
 * one after the other, so that other work finds a free thread; it is kept for as long as the window is there.
 */
public final class StarterPictures {

    private static final System.Logger LOG = System.getLogger(StarterPictures.class.getName());

    /** One picture there is or will be. */
    private record Wanted(Starter starter, ColorTheme colors, Size room, double mostScale) {

        private Key key() {
            return new Key(starter.id(), colors, room);
        }
    }

    private record Key(String starter, ColorTheme colors, Size room) {
    }

    private final Background background;
    private final Drafter drafter;
    private final PictureExport export;
    private final Map<Key, ReadOnlyObjectWrapper<Image>> pictures = new HashMap<>();
    private final Deque<Wanted> queue = new ArrayDeque<>();
    private boolean drawing;

    public StarterPictures(Background background, Drafter drafter, PictureExport export) {
        this.background = background;
        this.drafter = drafter;
        this.export = export;
    }

    /**
     * The picture; holds null until it is drawn. To be called on the window's thread.
     *
     * @param room      pixels it has to fit into
     * @param mostScale pixels for each px of the drawing at most
     */
    public ReadOnlyObjectProperty<Image> of(Starter starter, ColorTheme colors, Size room, double mostScale) {
        Wanted wanted = new Wanted(starter, colors, room, mostScale);
        ReadOnlyObjectWrapper<Image> known = pictures.get(wanted.key());
        if (known != null) {
            return known.getReadOnlyProperty();
        }
        ReadOnlyObjectWrapper<Image> picture = new ReadOnlyObjectWrapper<>();
        pictures.put(wanted.key(), picture);
        queue.add(wanted);
        drawNext();
        return picture.getReadOnlyProperty();
    }

    private void drawNext() {
        if (drawing || queue.isEmpty()) {
            return;
        }
        drawing = true;
        Wanted wanted = queue.remove();
        background.run(() -> draw(wanted), image -> {
            pictures.get(wanted.key()).set(image);
            drawn();
        }, error -> {
            LOG.log(Level.ERROR, "the picture of " + wanted.starter().id() + " cannot be drawn", error);
            drawn();
        });
    }

    private void drawn() {
        drawing = false;
        drawNext();
    }

    private Image draw(Wanted wanted) {
        Scene scene = drafter.draw(wanted.starter().stack(), Drawing.EMPTY).scene();
        return new Image(new ByteArrayInputStream(export.preview(scene, wanted.colors(), wanted.room(),
                wanted.mostScale())));
    }
}

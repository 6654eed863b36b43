package dev.stackwright.app.cli;

import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.notation.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a view can be written as: a picture, or a text in a notation. One of the two is there. */
record RenderFormat(Optional<PictureFormat> picture, Optional<Notation> notation) {

    static final RenderFormat SVG = new RenderFormat(Optional.of(PictureFormat.SVG), Optional.empty());

    /** Told by the ending of a file's name; empty where it tells none. */
    static Optional<RenderFormat> of(String fileName) {
        Optional<PictureFormat> picture = PictureFormat.of(fileName);
        Optional<Notation> notation = Notation.of(fileName);
        return picture.isEmpty() && notation.isEmpty() ? Optional.empty()
                : Optional.of(new RenderFormat(picture, notation));
    }

    /** The words for all there are. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (PictureFormat format : PictureFormat.values()) {
            ids.add(format.ending().substring(1));
        }
        for (Notation notation : Notation.values()) {
            ids.add(notation.id());
        }
        return ids;
    }

    String ending() {
        return picture.map(PictureFormat::ending).or(() -> notation.map(Notation::ending)).orElseThrow();
    }

    boolean hasPixels() {
        return picture.filter(PictureFormat.PNG::equals).isPresent();
    }

    /** True where the content is no text. */
    boolean isBinary() {
        return picture.filter(format -> format != PictureFormat.SVG).isPresent();
    }

    /** True where one text holds all views. */
    boolean isOfAllViews() {
        return notation.filter(Notation::isOfAllViews).isPresent();
    }
}

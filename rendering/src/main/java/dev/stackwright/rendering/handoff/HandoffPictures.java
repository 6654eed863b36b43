package dev.stackwright.rendering.handoff;

import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The pictures of a handoff, as SVG.
 *
 * @param architecture the diagram beside the document
 * @param views        every other view, by the path of its file in the folder of the handoff
 */
public record HandoffPictures(String architecture, Map<String, byte[]> views) {

    private static final PictureStyle STYLE = new PictureStyle(PictureFormat.SVG, ColorTheme.LIGHT, 1);
    private static final String FOLDER = "views/";
    private static final String ENDING = ".svg";

    public HandoffPictures {
        views = Collections.unmodifiableMap(new LinkedHashMap<>(views));
    }

    /**
     * @param drawings those that have something to show; without the architecture an empty one stands for it
     * @param titles   what the picture of a view is called
     */
    public static HandoffPictures of(List<Drawing> drawings, Function<View, String> titles, PictureExport export) {
        Drawing main = Drawing.EMPTY;
        Map<String, byte[]> views = new LinkedHashMap<>();
        for (Drawing drawing : drawings) {
            View view = drawing.options().view();
            if (view.equals(View.ARCHITECTURE)) {
                main = drawing;
            } else {
                views.put(freePath(view, views), export.picture(drawing.scene(), titles.apply(view), STYLE));
            }
        }
        byte[] architecture = export.picture(main.scene(), titles.apply(View.ARCHITECTURE), STYLE);
        return new HandoffPictures(new String(architecture, StandardCharsets.UTF_8), views);
    }

    /** The files of the bundle with the pictures of the views behind them. */
    public HandoffBundle with(HandoffBundle bundle) {
        Map<String, byte[]> all = new LinkedHashMap<>(bundle.files());
        views.forEach(all::putIfAbsent);
        return new HandoffBundle(all, bundle.warnings());
    }

    private static String freePath(View view, Map<String, byte[]> taken) {
        String name = FOLDER + nameOf(view);
        String free = name + ENDING;
        for (int number = 2; taken.containsKey(free); number++) {
            free = name + "-" + number + ENDING;
        }
        return free;
    }

    /** The view's key as a file name, without an ending. */
    public static String nameOf(View view) {
        return view.key().replaceAll("[^\\p{L}\\p{N}._-]", "-");
    }
}

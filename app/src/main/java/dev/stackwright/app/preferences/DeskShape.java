package dev.stackwright.app.preferences;

import java.util.Locale;
import java.util.Set;

/**
 * How the parts of the window share its room.
 *
 * @param leftPx        width of the dock at the left
 * @param editorPx      width of the text
 * @param footPx        height of the dock at the foot
 * @param leftPanel     the panel in front at the left
 * @param footPanel     the panel in front at the foot
 * @param editorPercent size of the text, 100 for the normal one
 * @param hidden        parts that are not shown
 */
public record DeskShape(double leftPx, double editorPx, double footPx, String leftPanel, String footPanel,
                        int editorPercent, Set<Part> hidden) {

    /** The parts of the window that can be hidden. */
    public enum Part {
        LEFT, EDITOR, FOOT;

        /** How files and commands name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The shape of a window nobody has changed yet. */
    public static final DeskShape DEFAULT = new DeskShape(304, 470, 214, "blocks", "findings", 100,
            Set.of());

    public DeskShape {
        hidden = Set.copyOf(hidden);
    }
}

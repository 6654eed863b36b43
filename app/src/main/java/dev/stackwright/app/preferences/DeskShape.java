package dev.stackwright.app.preferences;

import java.util.Locale;
import java.util.Set;

/**
 * How the parts of the window share its room.
 *
 * @param leftPx        width of the dock at the left
 * @param editorPx      width of the text
 * @param footPx        height of the dock at the foot
 * @param fronts        what is in front where one thing covers others
 * @param editorPercent size of the text, 100 for the normal one
 * @param hidden        parts that are not shown
 */
public record DeskShape(double leftPx, double editorPx, double footPx, Fronts fronts, int editorPercent,
                        Set<Part> hidden) {

    /** The parts of the window that can be hidden. */
    public enum Part {
        LEFT, EDITOR, FOOT;

        /** How files and commands name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is in front.
     *
     * @param left   the panel at the left
     * @param foot   the panel at the foot
     * @param choice the choice whose page is open in the choices panel; empty for their overview
     */
    public record Fronts(String left, String foot, String choice) {
    }

    /** The shape of a window nobody has changed yet. */
    public static final DeskShape DEFAULT = new DeskShape(304, 470, 214, new Fronts("blocks", "findings", ""), 100,
            Set.of());

    public DeskShape {
        hidden = Set.copyOf(hidden);
    }
}

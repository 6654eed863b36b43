package dev.stackwright.app.preferences;

/**
 * How the parts of the window share its room.
 *
 * @param leftPx        width of the dock at the left
 * @param editorPx      width of the text
 * @param footPx        height of the dock at the foot
 * @param leftPanel     the panel in front at the left
 * @param footPanel     the panel in front at the foot
 * @param editorPercent size of the text, 100 for the normal one
 */
public record DeskShape(double leftPx, double editorPx, double footPx, String leftPanel, String footPanel,
                        int editorPercent) {

    /** The shape of a window nobody has changed yet. */
    public static final DeskShape DEFAULT = new DeskShape(304, 470, 214, "blocks", "findings", 100);
}

package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextStyle;

/**
 * The text on an edge.
 *
 * @param text     as it is shown
 * @param box      its plate, text and padding
 * @param baseline y of the baseline
 * @param style    how it is set
 */
public record SceneLabel(String text, Box box, double baseline, TextStyle style) {

    /** Conditions are words of the reader. */
    public static final TextStyle WORDS = new TextStyle(FontFace.REGULAR, 11);
    /** Variables are words of the file. */
    public static final TextStyle CODE = new TextStyle(FontFace.MONO, 10.5);
    /** Space between the text and the edge of its plate, left and right, in px. */
    public static final double PADDING = 4;
}

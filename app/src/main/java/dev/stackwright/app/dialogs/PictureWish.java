package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.export.PictureStyle;
import java.nio.file.Path;

/**
 * A picture somebody wants.
 *
 * @param file     where it is to be written; its ending says whether it is a picture or a text in a notation
 * @param style    how a picture is to be made; its page has the sheet, not what stands in the title block
 * @param caption  what stands beside the drawing
 * @param replaces whether the user has said already that a file of that name may be replaced
 */
public record PictureWish(Path file, PictureStyle style, PictureCaption caption, boolean replaces) {
}

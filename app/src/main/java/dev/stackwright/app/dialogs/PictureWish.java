package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.export.PictureStyle;
import java.nio.file.Path;

/**
 * A picture somebody wants.
 *
 * @param file     where it is to be written
 * @param style    how it is to be made
 * @param replaces whether the user has said already that a file of that name may be replaced
 */
public record PictureWish(Path file, PictureStyle style, boolean replaces) {
}

package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.geometry.Size;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A picture that can be made.
 *
 * @param suggested what the user is likely to want
 * @param size      its size in px in scale 1, by what it stands on
 * @param mostScale the largest scale it can be made in, by what it stands on
 */
public record PictureOffer(PictureWish suggested, Function<PageSetup, Size> size,
                           ToDoubleFunction<PageSetup> mostScale) {
}

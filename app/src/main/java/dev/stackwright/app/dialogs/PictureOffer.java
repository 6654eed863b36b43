package dev.stackwright.app.dialogs;

import dev.stackwright.rendering.geometry.Size;

/**
 * A picture that can be made.
 *
 * @param suggested what the user is likely to want
 * @param size      its size in px in scale 1
 * @param mostScale the largest scale it can be made in
 */
public record PictureOffer(PictureWish suggested, Size size, double mostScale) {
}

package dev.stackwright.rendering.export;

import java.util.Optional;

/**
 * What a picture stands on.
 *
 * @param paper       the sheet it is fitted to; empty for a page as large as the picture
 * @param orientation how the sheet lies
 * @param block       what the picture says of itself, instead of a heading
 */
public record PageSetup(Optional<PaperSize> paper, Orientation orientation, Optional<TitleBlock> block) {

    /** A page as large as the picture, with its heading. */
    public static final PageSetup NONE = new PageSetup(Optional.empty(), Orientation.FITTING, Optional.empty());
}

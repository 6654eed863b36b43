package dev.stackwright.rendering.export;

import dev.stackwright.rendering.geometry.Size;
import java.util.List;

/**
 * A picture for a painter that sets texts by itself.
 *
 * @param svg   everything but the texts
 * @param size  its extent in px
 * @param texts in front of everything, from the upper left corner of the picture on
 */
public record TextlessPicture(String svg, Size size, List<PlacedText> texts) {

    public TextlessPicture {
        texts = List.copyOf(texts);
    }
}

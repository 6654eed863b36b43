package dev.stackwright.rendering.pack;

import dev.stackwright.rendering.geometry.Size;

/**
 * A diagram of the printed pack.
 *
 * @param file  its way below the folder, which links of documents name
 * @param title what it shows
 * @param pdf   the picture as a PDF of one page
 * @param size  its extent in px
 */
public record PdfPage(String file, String title, byte[] pdf, Size size) {

    /** What the pack calls its place. */
    String anchor() {
        return new PackPicture(file, title, pdf).anchor();
    }
}

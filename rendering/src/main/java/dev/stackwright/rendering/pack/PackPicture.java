package dev.stackwright.rendering.pack;

/**
 * A diagram of the pack.
 *
 * @param file  its way below the folder, which links of documents name
 * @param title what it shows
 * @param svg   the picture, which needs nothing beside itself
 */
public record PackPicture(String file, String title, byte[] svg) {

    /** What the page calls its place. */
    String anchor() {
        return "view-" + file.replaceAll("[^A-Za-z0-9]+", "-");
    }
}

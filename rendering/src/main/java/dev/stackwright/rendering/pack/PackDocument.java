package dev.stackwright.rendering.pack;

/**
 * A document of the pack.
 *
 * @param file     its way below the folder documents are written to, which links of other documents name
 * @param title    its heading
 * @param markdown its text, which begins with the heading
 */
public record PackDocument(String file, String title, String markdown) {

    /** What the page calls its place. */
    String anchor() {
        return "doc-" + file.replaceAll("[^A-Za-z0-9]+", "-");
    }
}

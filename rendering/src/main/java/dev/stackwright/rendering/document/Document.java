package dev.stackwright.rendering.document;

import java.util.List;

/**
 * A document as it is written.
 *
 * @param file      the file it belongs into, with forward slashes
 * @param title     its heading
 * @param markdown  the whole text; ends with a line feed
 * @param questions what it leaves open
 */
public record Document(String file, String title, String markdown, List<OpenQuestion> questions) {

    public Document {
        questions = List.copyOf(questions);
    }
}

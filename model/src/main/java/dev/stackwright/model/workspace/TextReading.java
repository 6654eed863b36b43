package dev.stackwright.model.workspace;

import dev.stackwright.model.text.TextDocument;

/** What reading a text file gives. */
public sealed interface TextReading {

    /** The text, and which content of the file it was. */
    record Read(TextDocument text, ContentHash hash) implements TextReading {
    }

    /** Why there is no text. */
    record Unreadable(FileProblem problem) implements TextReading {
    }
}

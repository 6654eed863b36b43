package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;

/** A style class laid over a place in the document, above the colours of the language. */
record Decoration(Range range, String styleClass) {
}

package dev.stackwright.app.editor;

import java.util.List;

/** What a piece of YAML is, as far as its colour goes. */
enum TokenKind {
    KEY, STRING, NUMBER,
    /** {@code true}, {@code false}, {@code null}, {@code ~}. */
    CONSTANT,
    /** {@code ${NAME}} and {@code $NAME} inside a value. */
    VARIABLE,
    /** Anchors, aliases and the merge key. */
    ANCHOR,
    TAG, COMMENT, PUNCTUATION;

    private final List<String> style = List.of("yaml-" + name().toLowerCase(java.util.Locale.ROOT));

    /** The style classes of such text. */
    List<String> style() {
        return style;
    }
}

package dev.stackwright.app.editor;

/** A piece of text of one colour, in offsets of the document. */
record Token(int start, int end, TokenKind kind) {
}

package dev.stackwright.model.sketch;

/** Lines of plain text, as notes hold them. */
final class NoteText {

    private NoteText() {
    }

    /** With line feeds between lines, and without control characters, which pasting brings along. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(character -> character == '\n' || character == '\t' || !isControl(character))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}

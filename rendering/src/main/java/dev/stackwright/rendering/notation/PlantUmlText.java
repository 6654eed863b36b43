package dev.stackwright.rendering.notation;

/**
 * Escapes words for PlantUML: whatever is neither letter nor digit nor harmless becomes the code of its character,
 * since the language has markup, functions and comments within words.
 */
final class PlantUmlText {

    private static final String HARMLESS = " .,()";
    /** Markup only where it stands beside other signs. */
    private static final String SINGLE = "-_/:[]";

    private PlantUmlText() {
    }

    static String of(String words) {
        StringBuilder text = new StringBuilder();
        String line = Words.line(words);
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int letter = line.codePointAt(i);
            if (Character.isLetterOrDigit(letter) || isHarmless(line, i)) {
                text.appendCodePoint(letter);
            } else {
                text.append(letter > 0xffff ? Character.toString(letter) : "<U+%04X>".formatted(letter));
            }
        }
        return text.toString();
    }

    private static boolean isHarmless(String line, int at) {
        char letter = line.charAt(at);
        if (SINGLE.indexOf(letter) < 0) {
            return HARMLESS.indexOf(letter) >= 0;
        }
        return isWord(line, at - 1) && isWord(line, at + 1) && line.length() > 1;
    }

    private static boolean isWord(String line, int at) {
        return at < 0 || at >= line.length() || line.charAt(at) == ' ' || Character.isLetterOrDigit(line.charAt(at));
    }
}

package dev.stackwright.model.yaml;

/** Turns the engine's code point indexes into UTF-16 offsets; free where the text has no surrogate pairs. */
final class Offsets {

    private final int[] utf16;

    private Offsets(int[] utf16) {
        this.utf16 = utf16;
    }

    static Offsets of(String text) {
        int codePoints = text.codePointCount(0, text.length());
        if (codePoints == text.length()) {
            return new Offsets(null);
        }
        int[] map = new int[codePoints + 1];
        int offset = 0;
        for (int i = 0; i < codePoints; i++) {
            map[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        map[codePoints] = text.length();
        return new Offsets(map);
    }

    int utf16(int codePoint) {
        return utf16 == null ? codePoint : utf16[Math.min(codePoint, utf16.length - 1)];
    }
}

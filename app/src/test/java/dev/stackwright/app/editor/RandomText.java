package dev.stackwright.app.editor;

import java.util.List;
import java.util.Random;

/** Makes texts of everything that is awkward in an editor. */
final class RandomText {

    private static final List<String> PIECES = List.of("\n", "\r\n", "\r", "\t", "a", ": ", "- ", "key: value",
            "😀", "é", "\u2028", "\u0000", "  ", "\"", "#", "…", "${X}");

    private RandomText() {
    }

    static String of(Random random, int maxPieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(maxPieces + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}

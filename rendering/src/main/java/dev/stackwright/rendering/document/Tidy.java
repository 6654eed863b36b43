package dev.stackwright.rendering.document;

import java.util.ArrayList;
import java.util.List;

/** Makes filled templates regular: no line ends in blanks, no two blank lines follow each other outside of code. */
final class Tidy {

    private Tidy() {
    }

    /** The text with a single line feed at its end. */
    static String markdown(String text) {
        List<String> lines = new ArrayList<>();
        String fence = "";
        for (String line : text.split("\\R", -1)) {
            String start = line.stripLeading();
            if (fence.isEmpty() && (start.startsWith("```") || start.startsWith("~~~"))) {
                fence = start.substring(0, 3);
            } else if (!fence.isEmpty() && start.startsWith(fence)) {
                fence = "";
            }
            String kept = fence.isEmpty() ? plain(line) : line;
            boolean follows = lines.isEmpty() || lines.get(lines.size() - 1).isEmpty();
            if (!kept.isEmpty() || !fence.isEmpty() || !follows) {
                lines.add(kept);
            }
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    /** Without blanks at its end, and with one blank in each empty cell of a table. */
    private static String plain(String line) {
        String stripped = line.stripTrailing();
        return stripped.startsWith("|") ? stripped.replaceAll("\\|\\s{2,}(?=\\|)", "| ") : stripped;
    }
}

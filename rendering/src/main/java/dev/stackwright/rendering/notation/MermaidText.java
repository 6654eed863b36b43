package dev.stackwright.rendering.notation;

/** Escapes words for Mermaid, which reads entities in its own way and takes a few words out of every line. */
final class MermaidText {

    private static final String SPECIAL = "\"#;<>&`{}|@";

    private MermaidText() {
    }

    /** For labels, between quotes or at the end of a line. */
    static String of(String words) {
        String line = Words.line(words);
        // Mermaid looks for "style…:…#…;" before it reads, and takes "wrap:" in front of a message for an order.
        boolean hasOrder = line.contains("style") || line.contains("classDef") || line.contains("wrap");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean isOrder = letter == ':' && hasOrder || letter == '%' && line.startsWith("%%", i);
            if (isOrder || SPECIAL.indexOf(letter) >= 0) {
                text.append(letter == '"' ? "#quot;" : "#" + (int) letter + ";");
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** Between quotes. */
    static String quoted(String words) {
        return '"' + of(words) + '"';
    }

    /** The heading before the diagram, which is YAML. */
    static void heading(Lines lines, String title) {
        String line = Words.line(title);
        if (!line.isEmpty()) {
            lines.add("---").add("title: \"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"").add("---");
        }
    }
}

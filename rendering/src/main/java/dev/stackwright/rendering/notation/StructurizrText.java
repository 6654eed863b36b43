package dev.stackwright.rendering.notation;

/** Escapes words for Structurizr's language, which fills in variables of the machine it is read on. */
final class StructurizrText {

    /** Takes no room, and keeps signs apart that mean something together. */
    private static final String NOTHING = "\u200b";

    private StructurizrText() {
    }

    static String quoted(String words) {
        String text = Words.line(words).replace("${", "$" + NOTHING + "{").replace("\\n", "\\" + NOTHING + "n");
        return '"' + text.replace("\\\"", "\\" + NOTHING + "\"").replace("\"", "\\\"")
                + (text.endsWith("\\") ? NOTHING : "") + '"';
    }

    /** What a view may be called. */
    static String key(String words) {
        return words.replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}

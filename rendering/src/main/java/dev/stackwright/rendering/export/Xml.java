package dev.stackwright.rendering.export;

import dev.stackwright.rendering.text.PathData;

/** Writes XML text: escapes what must be escaped and replaces what XML 1.0 cannot hold. */
final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {
    }

    /** The text for an element's content or a quoted attribute. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        });
        return out.toString();
    }

    /** Characters of XML 1.0, section 2.2, without the surrogates and the control characters. */
    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F) || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }

    /** A number with at most two decimals and no exponent, the same in every country. */
    static String number(double value) {
        return PathData.number(value);
    }
}

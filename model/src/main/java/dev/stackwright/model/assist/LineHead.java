package dev.stackwright.model.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a line of block YAML begins. All columns count characters from 0.
 *
 * @param dashes  columns of the dashes before the content
 * @param content the column of the first character that is no blank and no dash; the length of the line where there
 *                is none
 * @param key     the key the line has; empty for none
 * @param value   the column of the value behind the key, of the content where there is no key; the length of the line
 *                where nothing follows
 */
record LineHead(List<Integer> dashes, int content, Optional<String> key, int value) {

    /** @param line without its line break */
    static LineHead of(String line) {
        List<Integer> dashes = new ArrayList<>();
        int at = blanks(line, 0);
        while (at < line.length() && line.charAt(at) == '-'
                && (at + 1 == line.length() || line.charAt(at + 1) == ' ')) {
            dashes.add(at);
            at = blanks(line, at + 1);
        }
        int colon = colonBehindKey(line, at);
        if (colon < 0) {
            return new LineHead(List.copyOf(dashes), at, Optional.empty(), at);
        }
        return new LineHead(List.copyOf(dashes), at, Optional.of(unquoted(line.substring(at, colon).strip())),
                blanks(line, colon + 1));
    }

    /** The column of the leftmost thing on the line. */
    int indent() {
        return dashes.isEmpty() ? content : dashes.get(0);
    }

    /** True for a line that is blank or a comment. */
    boolean isSilent(String line) {
        return dashes.isEmpty() && (content == line.length() || line.charAt(content) == '#');
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Where the colon behind a key stands; -1 for a line without a key. */
    private static int colonBehindKey(String line, int from) {
        if (from >= line.length()) {
            return -1;
        }
        char first = line.charAt(from);
        if (first == '#' || first == '[' || first == '{') {
            return -1;
        }
        int at = from;
        if (first == '"' || first == '\'') {
            at = line.indexOf(first, from + 1) + 1;
            if (at == 0) {
                return -1;
            }
        }
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == ':' && (at + 1 == line.length() || line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t')) {
                return at;
            }
            if (c == '#' && at > 0 && line.charAt(at - 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static String unquoted(String key) {
        boolean quoted = key.length() > 1 && (key.charAt(0) == '"' || key.charAt(0) == '\'')
                && key.charAt(key.length() - 1) == key.charAt(0);
        return quoted ? key.substring(1, key.length() - 1) : key;
    }
}

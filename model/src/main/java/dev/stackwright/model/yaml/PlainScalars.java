package dev.stackwright.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of one line, for {@link PlainLines}: plain and quoted texts, flow lists and flow mappings of them. */
final class PlainScalars {

    private final String text;
    private int at;
    private boolean isUnusual;

    private PlainScalars(String text) {
        this.text = text;
    }

    /** A {@code String}, {@code List} or {@code Map}; empty for what takes a reader of all of YAML. */
    static Optional<Object> value(String text) {
        PlainScalars reader = new PlainScalars(text);
        Object value = reader.isQuoted() || reader.is('[') || reader.is('{') ? reader.flow() : reader.plain(false);
        reader.skipSpaces();
        return reader.isUnusual || reader.at < text.length() ? Optional.empty() : Optional.of(value);
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isQuoted() {
        return is('"') || is('\'');
    }

    private void skipSpaces() {
        while (is(' ')) {
            at++;
        }
    }

    private Object unusual() {
        isUnusual = true;
        at = text.length();
        return "";
    }

    private Object flow() {
        if (is('[')) {
            return list();
        }
        if (is('{')) {
            return mapping();
        }
        return isQuoted() ? quoted(text.charAt(at)) : plain(true);
    }

    private List<Object> list() {
        List<Object> items = new ArrayList<>();
        at++;
        skipSpaces();
        while (!isUnusual && !is(']')) {
            items.add(flow());
            separator(']');
        }
        at++;
        return items;
    }

    private Map<String, Object> mapping() {
        Map<String, Object> entries = new LinkedHashMap<>();
        at++;
        skipSpaces();
        while (!isUnusual && !is('}')) {
            Object key = isQuoted() ? quoted(text.charAt(at)) : plain(true);
            if (!text.startsWith(": ", at)) {
                unusual();
                break;
            }
            at++;
            skipSpaces();
            if (entries.put(String.valueOf(key), flow()) != null) {
                unusual();
            }
            separator('}');
        }
        at++;
        return entries;
    }

    private void separator(char end) {
        skipSpaces();
        if (is(',')) {
            at++;
            skipSpaces();
        } else if (!is(end)) {
            unusual();
        }
    }

    private Object quoted(char quote) {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isDoubled = quote == '\'' && c == quote && text.startsWith("''", at);
            if (c == quote && !isDoubled) {
                at++;
                return value.toString();
            }
            if (isDoubled) {
                at++;
            } else if (c == '\\' && quote == '"') {
                at++;
                c = at < text.length() ? escaped(text.charAt(at)) : 0;
            }
            if (c == 0) {
                return unusual();
            }
            value.append(c);
        }
        return unusual();
    }

    /** The character behind a backslash; 0 for one that is rare. */
    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> 0;
        };
    }

    private boolean isLoneDash() {
        return is('-') && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))
                && text.charAt(at + 1) != '-');
    }

    private Object plain(boolean inFlow) {
        int start = at;
        if (at == text.length() || "&*!|>%@`#,[]{}\"'?:".indexOf(text.charAt(at)) >= 0 || isLoneDash()) {
            return unusual();
        }
        while (at < text.length() && !(inFlow && ",[]{}".indexOf(text.charAt(at)) >= 0)) {
            char c = text.charAt(at);
            boolean isLast = at + 1 == text.length();
            if (c == ':' && (isLast || text.charAt(at + 1) == ' ')) {
                break;
            }
            if (c == '#' && text.charAt(at - 1) == ' ') {
                return unusual();
            }
            at++;
        }
        String value = text.substring(start, at).stripTrailing();
        return value.isEmpty() ? unusual() : value;
    }
}

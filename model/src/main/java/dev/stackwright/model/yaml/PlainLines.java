package dev.stackwright.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the plain part of YAML that data files are written in: keys with values of one line, lists, flow collections
 * of one line, literal blocks. Ten times as fast as a reader of all of YAML while a program starts, when nothing is
 * compiled yet. Whatever else stands in a text is left to the reader of all of YAML.
 */
final class PlainLines {

    /** The text holds more than the plain part. */
    private static final class Unusual extends Exception {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super(null, null, false, false);
        }
    }

    private final List<String> lines;
    /** How far the line that is read now is indented; deeper than its spaces behind the dash of an item. */
    private int indent;
    private int line = -1;

    private PlainLines(String text) {
        this.lines = text.lines().toList();
    }

    /** What the text says, as {@link PlainYaml#load} gives it; empty where it holds more than the plain part. */
    static Optional<Object> read(String text) {
        try {
            if (text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0 || text.startsWith("\uFEFF")) {
                throw new Unusual();
            }
            PlainLines reader = new PlainLines(text);
            reader.next();
            if (reader.isOver()) {
                throw new Unusual();
            }
            Object value = reader.block();
            return reader.isOver() ? Optional.of(value) : Optional.empty();
        } catch (Unusual e) {
            return Optional.empty();
        }
    }

    private boolean isOver() {
        return line >= lines.size();
    }

    /** Goes to the next line that says something. */
    private void next() {
        line++;
        while (!isOver() && isSilent(lines.get(line))) {
            line++;
        }
        indent = isOver() ? -1 : spaces(lines.get(line));
    }

    private static boolean isSilent(String raw) {
        int start = spaces(raw);
        return start == raw.length() || raw.charAt(start) == '#';
    }

    private static int spaces(String raw) {
        int i = 0;
        while (i < raw.length() && raw.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private Object block() throws Unusual {
        return isItem() ? list() : mapping();
    }

    private boolean isItem() {
        return lines.get(line).startsWith("- ", indent);
    }

    private List<Object> list() throws Unusual {
        int own = indent;
        List<Object> items = new ArrayList<>();
        while (indent == own && isItem()) {
            String raw = lines.get(line);
            int content = own + 2 + spaces(raw.substring(own + 2));
            if (content == raw.length()) {
                throw new Unusual();
            }
            if (keyEnd(raw, content) > 0) {
                indent = content;
                items.add(mapping());
            } else {
                items.add(PlainScalars.value(raw.substring(content)).orElseThrow(Unusual::new));
                next();
            }
        }
        return ended(items, own);
    }

    private Map<String, Object> mapping() throws Unusual {
        int own = indent;
        Map<String, Object> entries = new LinkedHashMap<>();
        while (indent == own && !isItem()) {
            String raw = lines.get(line);
            int end = keyEnd(raw, own);
            if (end < 0 || entries.put(raw.substring(own, end), value(raw.substring(end + 1).strip(), own)) != null) {
                throw new Unusual();
            }
        }
        return ended(entries, own);
    }

    /** What follows must belong further up: deeper lines would continue a value. */
    private <T> T ended(T collection, int own) throws Unusual {
        if (indent >= own) {
            throw new Unusual();
        }
        return collection;
    }

    /** Offset of the colon behind a key of letters, digits and a few signs; -1 where there is no such key. */
    private static int keyEnd(String raw, int from) {
        int i = from;
        while (i < raw.length() && (Character.isLetterOrDigit(raw.charAt(i)) || "_-./$".indexOf(raw.charAt(i)) >= 0)) {
            i++;
        }
        boolean isKey = i > from && i < raw.length() && raw.charAt(i) == ':' && raw.charAt(from) != '-'
                && (i + 1 == raw.length() || raw.charAt(i + 1) == ' ');
        return isKey ? i : -1;
    }

    private Object value(String written, int keyIndent) throws Unusual {
        if (written.equals("|")) {
            return literal(keyIndent);
        }
        next();
        if (!written.isEmpty()) {
            return PlainScalars.value(written).orElseThrow(Unusual::new);
        }
        if (indent <= keyIndent) {
            throw new Unusual();
        }
        return block();
    }

    private String literal(int keyIndent) throws Unusual {
        int first = line + 1;
        int own = first < lines.size() ? spaces(lines.get(first)) : 0;
        if (own <= keyIndent || own == lines.get(first).length()) {
            throw new Unusual();
        }
        StringBuilder text = new StringBuilder();
        int last = first;
        while (last < lines.size() && spaces(lines.get(last)) >= own && !lines.get(last).isBlank()) {
            text.append(lines.get(last), own, lines.get(last).length()).append('\n');
            last++;
        }
        if (last < lines.size() && spaces(lines.get(last)) > own) {
            throw new Unusual();
        }
        line = last - 1;
        next();
        if (indent > keyIndent) {
            throw new Unusual();
        }
        return text.toString();
    }
}

package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out where a caret stands. */
final class CaretSearch {

    /** How many lines a collection in brackets may have above the caret. */
    private static final int MOST_FLOW_LINES = 400;
    private static final Pattern BLOCK_TEXT = Pattern.compile("([&!]\\S+\\s+)*[|>][-+0-9]*(\\s+#.*)?\\s*");
    private static final Pattern PROPERTIES = Pattern.compile("([&!]\\S+\\s*)+");

    private final TextDocument text;
    private final int caret;
    private final int line;
    private final int column;
    private final String content;
    private final LineHead head;

    CaretSearch(TextDocument text, int caret) {
        this.text = text;
        this.caret = caret;
        this.line = text.lineOf(caret);
        this.column = caret - text.lineStart(line);
        this.content = text.line(line);
        this.head = LineHead.of(content);
    }

    CaretPlace place() {
        return opening().map(this::inFlow).orElseGet(this::inBlock);
    }

    private CaretPlace inBlock() {
        boolean rightBehindColon = head.key().isPresent() && column > 0 && content.charAt(column - 1) == ':'
                && column == keyEnd() + 1;
        if (rightBehindColon || isInComment() || isInText()) {
            return nowhere();
        }
        if (head.key().isPresent() && column >= head.value() && head.value() > head.content()) {
            return behindKey();
        }
        boolean keyHere = head.key().isPresent() || head.dashes().isEmpty();
        int at = head.content() >= content.length() && column < head.content() ? column : head.content();
        if (column < at) {
            return nowhere();
        }
        Role role = keyHere && head.dashes().isEmpty() || head.key().isPresent() ? Role.KEY : Role.ITEM;
        List<String> path = Ancestry.ofKey(text, line, head, at);
        int end = head.key().isPresent() ? keyEnd() : wordEnd(at);
        return token(role, path, at, Math.max(end, column), at, false);
    }

    private CaretPlace behindKey() {
        List<String> path = new ArrayList<>(Ancestry.ofKey(text, line, head, head.content()));
        path.add(head.key().orElseThrow());
        int from = head.value();
        java.util.regex.Matcher properties = PROPERTIES.matcher(content).region(from, content.length());
        if (properties.lookingAt() && properties.end() <= column) {
            from = properties.end();
        }
        return token(Role.VALUE, path, from, Math.max(wordEnd(from), column), head.content(), false);
    }

    private int keyEnd() {
        int colon = content.lastIndexOf(':', Math.max(head.value() - 1, 0));
        return colon < 0 ? wordEnd(head.content()) : colon;
    }

    /** The end of the value that begins there: before a comment and the blanks in front of it. */
    private int wordEnd(int from) {
        int comment = commentAt(from);
        int end = comment < 0 ? content.length() : comment;
        while (end > from && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private CaretPlace token(Role role, List<String> path, int from, int to, int contentColumn, boolean flow) {
        int start = Math.min(from, column);
        int end = to;
        char quote = 0;
        if (start < content.length() && start < column && isQuote(content.charAt(start))) {
            quote = content.charAt(start);
            start++;
            if (end > column && content.charAt(end - 1) == quote) {
                end--;
            } else if (end == column && end > start && content.charAt(end - 1) == quote) {
                return nowhere();
            }
        }
        int base = text.lineStart(line);
        return new CaretPlace(role, path, new Range(base + start, base + Math.max(end, column)), caret, contentColumn,
                quote, flow);
    }

    private CaretPlace nowhere() {
        return new CaretPlace(Role.TEXT, List.of(), Range.at(caret), caret, head.content(), (char) 0, false);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private boolean isInComment() {
        int comment = commentAt(0);
        return comment >= 0 && column > comment;
    }

    /** Where a comment begins, at or behind that column; -1 for none. */
    private int commentAt(int from) {
        char quote = 0;
        for (int at = from; at < content.length(); at++) {
            char c = content.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c) && (at == from || " [{,-".indexOf(content.charAt(at - 1)) >= 0)) {
                quote = c;
            } else if (c == '#' && (at == 0 || Character.isWhitespace(content.charAt(at - 1)))) {
                return at;
            }
        }
        return -1;
    }

    /** In the lines of a block scalar, or of a text that goes on from the line above. */
    private boolean isInText() {
        int indent = head.isSilent(content) ? Math.max(column, head.content()) : head.indent();
        for (int above = line - 1; above >= 0; above--) {
            if (Ancestry.isIndented(text, above, indent)) {
                continue;
            }
            String other = text.line(above);
            LineHead header = LineHead.of(other);
            boolean holds = header.key().isPresent() ? header.content() < indent
                    : !header.dashes().isEmpty() && header.indent() < indent;
            if (holds && !header.isSilent(other)) {
                String value = other.substring(header.value());
                return BLOCK_TEXT.matcher(value).matches() || goesOn(value) && header.key().isPresent();
            }
            if (header.indent() < indent && !header.isSilent(other)) {
                return false;
            }
        }
        return false;
    }

    /** A value that is there already: whatever stands deeper below it belongs to it. */
    private static boolean goesOn(String value) {
        String said = PROPERTIES.matcher(value).replaceFirst("");
        return !said.isBlank() && said.charAt(0) != '#' && said.charAt(0) != '[' && said.charAt(0) != '{'
                && said.charAt(0) != '*';
    }

    /** The collection in brackets or braces around the caret; empty where there is none. */
    private Optional<FlowScan> opening() {
        if (isInComment()) {
            return Optional.empty();
        }
        for (int first = line; first >= 0 && first > line - MOST_FLOW_LINES; first--) {
            String other = text.line(first);
            LineHead header = LineHead.of(other);
            if (header.isSilent(other)) {
                continue;
            }
            boolean isHeader = header.key().isPresent() || !header.dashes().isEmpty();
            boolean begins = (first == line || isHeader) && header.value() < other.length()
                    && startsFlow(PROPERTIES.matcher(other.substring(header.value())).replaceFirst(""));
            if (begins) {
                return FlowScan.of(text, first, header, caret);
            }
            if (first < line && isHeader) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean startsFlow(String value) {
        return value.startsWith("[") || value.startsWith("{");
    }

    private CaretPlace inFlow(FlowScan scan) {
        int from = scan.wordStart() - text.lineStart(line);
        if (scan.isInText() || from < 0) {
            return nowhere();
        }
        int end = column;
        while (end < content.length() && ",]}".indexOf(content.charAt(end)) < 0
                && !(scan.role() == Role.KEY && content.charAt(end) == ':')) {
            end++;
        }
        while (end > column && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return token(scan.role(), scan.path(), from, end, head.content(), true);
    }
}

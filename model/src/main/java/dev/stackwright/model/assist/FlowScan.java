package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.text.TextDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads a collection in brackets or braces up to the caret. */
final class FlowScan {

    /** One open bracket or brace. */
    private static final class Level {
        private final boolean isMapping;
        private int number;
        private String key = "";
        private boolean behindColon;

        private Level(boolean isMapping) {
            this.isMapping = isMapping;
        }

        private String step() {
            return isMapping ? key : String.valueOf(number);
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<String> holder;
    private final String text;
    private int wordStart;
    private boolean inText;

    private FlowScan(String text, List<String> holder) {
        this.text = text;
        this.holder = holder;
    }

    /**
     * Reads from the value of a line.
     *
     * @return empty where the collection is closed before the caret, or begins behind it
     */
    static Optional<FlowScan> of(TextDocument document, int line, LineHead head, int caret) {
        List<String> holder = new ArrayList<>(Ancestry.ofKey(document, line, head, head.content()));
        head.key().ifPresent(holder::add);
        FlowScan scan = new FlowScan(document.text(), holder);
        scan.read(document.lineStart(line) + head.value(), caret);
        return scan.levels.isEmpty() ? Optional.empty() : Optional.of(scan);
    }

    private void read(int from, int caret) {
        char quote = 0;
        wordStart = from;
        boolean inWord = false;
        for (int at = from; at < caret; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
                continue;
            }
            if (c == '#' && Character.isWhitespace(text.charAt(at - 1))) {
                at = endOfLine(at, caret);
                inText = at >= caret;
                continue;
            }
            if (!inWord && (c == '"' || c == '\'')) {
                quote = c;
            }
            if ("[{,]}".indexOf(c) >= 0 || c == ':' && isColon(at)) {
                punctuation(c, text.substring(wordStart, at).strip());
                wordStart = at + 1;
                inWord = false;
            } else if (!inWord && !Character.isWhitespace(c)) {
                wordStart = at;
                inWord = true;
            }
            if (levels.isEmpty() && (c == ']' || c == '}')) {
                return;
            }
        }
        if (!inWord) {
            wordStart = caret;
        }
    }

    private boolean isColon(int at) {
        return !levels.isEmpty() && levels.peek().isMapping && !levels.peek().behindColon
                && (at + 1 == text.length() || " \t\r\n,]}".indexOf(text.charAt(at + 1)) >= 0
                        || text.charAt(at - 1) == '"' || text.charAt(at - 1) == '\'');
    }

    private int endOfLine(int from, int caret) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > caret ? caret : end;
    }

    private void punctuation(char c, String word) {
        if (c == '[' || c == '{') {
            levels.push(new Level(c == '{'));
        } else if (c == ']' || c == '}') {
            levels.poll();
        } else if (!levels.isEmpty()) {
            Level level = levels.peek();
            if (c == ':') {
                level.key = unquoted(word);
                level.behindColon = true;
            } else {
                level.number++;
                level.behindColon = false;
            }
        }
    }

    private static String unquoted(String word) {
        boolean quoted = word.length() > 1 && (word.charAt(0) == '"' || word.charAt(0) == '\'')
                && word.charAt(word.length() - 1) == word.charAt(0);
        return quoted ? word.substring(1, word.length() - 1) : word;
    }

    /** In a comment between the items. */
    boolean isInText() {
        return inText;
    }

    /** Where the word before the caret begins; the caret where there is none. */
    int wordStart() {
        return wordStart;
    }

    Role role() {
        Level level = levels.peek();
        return !level.isMapping ? Role.ITEM : level.behindColon ? Role.VALUE : Role.KEY;
    }

    List<String> path() {
        List<String> path = new ArrayList<>(holder);
        List<Level> outerFirst = new ArrayList<>(levels);
        java.util.Collections.reverse(outerFirst);
        for (Level level : outerFirst.subList(0, outerFirst.size() - 1)) {
            path.add(level.step());
        }
        Level inner = outerFirst.get(outerFirst.size() - 1);
        if (!inner.isMapping || inner.behindColon) {
            path.add(inner.step());
        }
        return path;
    }
}

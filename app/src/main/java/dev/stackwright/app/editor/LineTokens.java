package dev.stackwright.app.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tokens of a single line by its characters alone: punctuation and comments, which no tree holds, and
 * everything in a line that cannot be read at the moment.
 */
final class LineTokens {

    private final String text;
    private final int end;
    private final Tokens tokens;

    private LineTokens(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.tokens = new Tokens(text, start, end);
    }

    /** The tokens of a readable line with what lies between them. */
    static List<Token> between(List<Token> known, String text, int start, int end) {
        List<Token> all = new ArrayList<>();
        int at = start;
        for (Token token : known) {
            all.addAll(gap(text, at, token.start()));
            all.add(token);
            at = token.end();
        }
        all.addAll(gap(text, at, end));
        return all;
    }

    /** The tokens of a line of which nothing is known. */
    static List<Token> guess(String text, int start, int end) {
        LineTokens line = new LineTokens(text, start, end);
        line.guessFrom(start);
        return line.tokens.found();
    }

    private static List<Token> gap(String text, int start, int end) {
        LineTokens gap = new LineTokens(text, start, end);
        int comment = gap.commentFrom(start);
        int from = start;
        while (from < comment && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = gap.endOfContent(from, comment);
        gap.tokens.add(from, to, TokenKind.PUNCTUATION);
        gap.tokens.add(comment, end, TokenKind.COMMENT);
        return gap.tokens.found();
    }

    private void guessFrom(int start) {
        int i = skipBlanks(start);
        while (i < end && text.charAt(i) == '-' && (i + 1 == end || isBlank(i + 1))) {
            tokens.add(i, i + 1, TokenKind.PUNCTUATION);
            i = skipBlanks(i + 1);
        }
        int colon = keyEnd(i);
        if (colon >= 0) {
            tokens.add(i, colon, TokenKind.KEY);
            tokens.add(colon, colon + 1, TokenKind.PUNCTUATION);
            i = skipBlanks(colon + 1);
        }
        int comment = commentFrom(i);
        int valueEnd = endOfContent(i, comment);
        if (i < valueEnd) {
            tokens.addPlain(i, valueEnd);
        }
        tokens.add(comment, end, TokenKind.COMMENT);
    }

    /** The colon that ends a key; -1 where the line has none. */
    private int keyEnd(int from) {
        for (int i = from; i < end && !beginsComment(i); i++) {
            if (text.charAt(i) == ':' && i > from && (i + 1 == end || isBlank(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private int commentFrom(int from) {
        int i = from;
        while (i < end && !beginsComment(i)) {
            i++;
        }
        return i;
    }

    private int endOfContent(int from, int to) {
        int i = to;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean beginsComment(int at) {
        return text.charAt(at) == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && isBlank(i)) {
            i++;
        }
        return i;
    }

    private boolean isBlank(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }
}

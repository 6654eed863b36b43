package dev.stackwright.app.editor;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Interpolation.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the tokens of one stretch of a text, left to right; what lies outside the stretch is left out. */
final class Tokens {

    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?|\\.[0-9]+([eE][-+]?[0-9]+)?)");
    private static final Pattern CONSTANT = Pattern.compile(
            "~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final String text;
    private final int start;
    private final int end;
    private final List<Token> found = new ArrayList<>();

    Tokens(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    List<Token> found() {
        return found;
    }

    void add(int from, int to, TokenKind kind) {
        int clippedFrom = Math.max(from, start);
        int clippedTo = Math.min(to, end);
        if (clippedFrom < clippedTo) {
            found.add(new Token(clippedFrom, clippedTo, kind));
        }
    }

    /** An unquoted value: a number, a constant or a text. */
    void addPlain(int from, int to) {
        addValue(from, to, kindOfPlain(text.substring(from, to)));
    }

    /** A value with the variables in it. */
    void addValue(int from, int to, TokenKind kind) {
        int clippedFrom = Math.max(from, start);
        int clippedTo = Math.min(to, end);
        if (clippedFrom >= clippedTo) {
            return;
        }
        int at = clippedFrom;
        for (Variable variable : Interpolation.variablesIn(text.substring(clippedFrom, clippedTo))) {
            int variableStart = clippedFrom + variable.start();
            if (variableStart >= at) {
                add(at, variableStart, kind);
                at = clippedFrom + variable.end();
                add(variableStart, at, TokenKind.VARIABLE);
            }
        }
        add(at, clippedTo, kind);
    }

    /** Anchor and tag in front of a value. */
    void addProperties(int from, int to) {
        int i = Math.max(from, start);
        int limit = Math.min(to, end);
        while (i < limit) {
            int wordEnd = wordEnd(i, limit);
            char first = text.charAt(i);
            if (first == '&' || first == '!') {
                add(i, wordEnd, first == '&' ? TokenKind.ANCHOR : TokenKind.TAG);
            }
            i = wordEnd == i ? i + 1 : wordEnd;
        }
    }

    private int wordEnd(int from, int limit) {
        int i = from;
        while (i < limit && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static TokenKind kindOfPlain(String value) {
        if (value.length() > 40) {
            return TokenKind.STRING;
        }
        if (CONSTANT.matcher(value).matches()) {
            return TokenKind.CONSTANT;
        }
        return NUMBER.matcher(value).matches() ? TokenKind.NUMBER : TokenKind.STRING;
    }
}

package dev.stackwright.model.project;

import java.util.ArrayList;
import java.util.List;

/**
 * A command written as one text, split the way Docker Compose does it: quotes and backslashes as in a shell, and
 * nothing behind an operator of a shell counts, since no shell runs it.
 *
 * @param words    the words
 * @param cutAt    offset of the operator at which the rest is dropped; -1 where nothing is
 * @param isBroken true where a quote is not closed, or a parenthesis stands alone
 */
record ShellWords(List<String> words, int cutAt, boolean isBroken) {

    ShellWords {
        words = List.copyOf(words);
    }

    static ShellWords of(String text) {
        return new Splitter(text).split();
    }

    /** Walks over the text once. */
    private static final class Splitter {

        private final String text;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean hasWord;
        private char quote;

        Splitter(String text) {
            this.text = text;
        }

        ShellWords split() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\' && quote != '\'') {
                    i++;
                    if (i == text.length()) {
                        return broken();
                    }
                    add(text.charAt(i));
                } else if (quote != 0) {
                    inQuote(c);
                } else if (c == '\'' || c == '"' || c == '`') {
                    open(c);
                } else if (c == '(' && word.length() > 0 && word.charAt(word.length() - 1) == '$') {
                    add(c);
                    quote = ')';
                } else if (c == '(' || c == ')') {
                    return broken();
                } else if (c == ';' || c == '&' || c == '|' || c == '<' || c == '>') {
                    return cut(i);
                } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                    end();
                } else {
                    add(c);
                }
            }
            end();
            return new ShellWords(words, -1, quote != 0);
        }

        /** Digits before a redirection name what is redirected and are no word. */
        private ShellWords cut(int at) {
            boolean isRedirected = text.charAt(at) == '>' && word.length() > 0 && Character.isDigit(word.charAt(0));
            if (!isRedirected) {
                end();
            }
            return new ShellWords(words, at, false);
        }

        private ShellWords broken() {
            return new ShellWords(words, -1, true);
        }

        private void open(char c) {
            quote = c;
            hasWord = true;
            if (c == '`') {
                word.append(c);
            }
        }

        private void inQuote(char c) {
            if (c != quote) {
                add(c);
                return;
            }
            if (c == '`' || c == ')') {
                add(c);
            }
            quote = 0;
        }

        private void add(char c) {
            word.append(c);
            hasWord = true;
        }

        private void end() {
            if (hasWord) {
                words.add(word.toString());
            }
            word.setLength(0);
            hasWord = false;
        }
    }
}

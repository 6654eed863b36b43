package dev.stackwright.model.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * One command of a shell line, split into words as a shell does it. A dollar sign that the shell would leave alone is
 * doubled, so that Compose leaves it alone as well.
 *
 * @param words  the words
 * @param rest   what stands behind the operator that ends the command; empty where none does
 * @param broken true where a quote is not closed
 */
record RunWords(List<String> words, String rest, boolean broken) {

    RunWords {
        words = List.copyOf(words);
    }

    /** Takes away the ends of lines that a shell reads on behind: those of Unix, PowerShell and cmd. */
    static String joined(String text) {
        return text.replaceAll("[ \\t]*[\\\\`^][ \\t]*(\\r?\\n|\\r)[ \\t]*", " ");
    }

    static RunWords of(String text) {
        return new Splitter(text).split();
    }

    /** Walks over the text once. */
    private static final class Splitter {

        private final String text;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean inWord;
        private int at;

        Splitter(String text) {
            this.text = text;
        }

        RunWords split() {
            boolean broken = false;
            for (; at < text.length() && !broken; at++) {
                char c = text.charAt(at);
                if (c == '\'' || c == '"') {
                    inWord = true;
                    broken = !quoted(c);
                } else if (c == '\\' && at + 1 < text.length()) {
                    escaped(text.charAt(++at));
                } else if (text.startsWith("$(", at)) {
                    substituted();
                } else if (";&|<>\n".indexOf(c) >= 0) {
                    return ended(at);
                } else if (Character.isWhitespace(c)) {
                    end();
                } else {
                    add(c);
                }
            }
            end();
            return new RunWords(words, "", broken);
        }

        /** Digits before a redirection name what is redirected and are no word. */
        private RunWords ended(int operator) {
            if (text.charAt(operator) == '>' && word.length() == 1 && Character.isDigit(word.charAt(0))) {
                word.setLength(0);
                inWord = false;
            }
            end();
            return new RunWords(words, text.substring(operator).strip(), false);
        }

        /** @return false where the quote is not closed */
        private boolean quoted(char quote) {
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == quote) {
                    return true;
                }
                if (quote == '"' && c == '\\' && at + 1 < text.length() && "\"\\$`".indexOf(text.charAt(at + 1)) >= 0) {
                    escaped(text.charAt(++at));
                } else if (quote == '"' && text.startsWith("$(", at)) {
                    substituted();
                } else {
                    add(c);
                    if (quote == '\'' && c == '$') {
                        add(c);
                    }
                }
            }
            return false;
        }

        private void escaped(char c) {
            add(c);
            if (c == '$') {
                add(c);
            }
        }

        /** The folder a command is given in is the folder of the file; other commands stay as they are written. */
        private void substituted() {
            int close = text.indexOf(')', at);
            int end = close < 0 ? text.length() : close + 1;
            String command = text.substring(at, end);
            String inside = command.replaceAll("^\\$\\(|\\)$", "").strip();
            word.append(inside.equals("pwd") ? "." : "$" + command);
            inWord = true;
            at = end - 1;
        }

        private void add(char c) {
            word.append(c);
            inWord = true;
        }

        private void end() {
            if (inWord) {
                words.add(word.toString());
            }
            word.setLength(0);
            inWord = false;
        }
    }
}

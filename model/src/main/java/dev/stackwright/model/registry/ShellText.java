package dev.stackwright.model.registry;

import java.util.regex.Pattern;

/** Writes texts so that a POSIX shell takes each as one word, whatever is in it. */
public final class ShellText {

    /** What no shell gives a meaning of its own, at any place of a word. */
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    private ShellText() {
    }

    /** The text as one word, in single quotes where it needs them. */
    public static String quoted(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}

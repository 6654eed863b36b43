package dev.stackwright.app.dialogs;

/**
 * Something the user is told.
 *
 * @param title  what happened, a few words
 * @param text   where and why, one or two sentences
 * @param remedy what to do, one sentence; may be empty
 * @param details what helps those who look into it, offered for copying; may be empty
 */
public record Notice(Kind kind, String title, String text, String remedy, String details) {

    /** How much it matters. */
    public enum Kind {
        INFORMATION, WARNING, ERROR
    }

    public static Notice error(String title, String text, String remedy) {
        return new Notice(Kind.ERROR, title, text, remedy, "");
    }

    public static Notice information(String title, String text) {
        return new Notice(Kind.INFORMATION, title, text, "", "");
    }

    public static Notice warning(String title, String text, String remedy) {
        return new Notice(Kind.WARNING, title, text, remedy, "");
    }

    public Notice withDetails(String forCopying) {
        return new Notice(kind, title, text, remedy, forCopying);
    }
}

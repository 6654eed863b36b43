package dev.stackwright.app.editor;

/**
 * A text that may be looked at only so often. A regular expression can need years for a text of a few lines;
 * this ends it while the user still waits.
 */
final class BoundedText implements CharSequence {

    /** Looks for each character, and for the shortest text. Enough for every sane expression. */
    private static final int LOOKS_PER_CHARACTER = 60;
    private static final int LEAST_LOOKS = 3_000_000;

    /** Thrown when the looks are used up. */
    static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchWork() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private long looksLeft;

    BoundedText(String text) {
        this.text = text;
        this.looksLeft = Math.max(LEAST_LOOKS, (long) text.length() * LOOKS_PER_CHARACTER);
    }

    @Override
    public char charAt(int index) {
        if (--looksLeft < 0) {
            throw new TooMuchWork();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

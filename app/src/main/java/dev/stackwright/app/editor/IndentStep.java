package dev.stackwright.app.editor;

/** By how many spaces a text indents. */
final class IndentStep {

    private static final int USUAL = 2;
    private static final int WIDEST = 8;

    /** Enough lines to tell the habit of a file. */
    private static final int MAX_LINES = 2_000;

    private IndentStep() {
    }

    /** The step most lines go deeper by under a line that ends with a colon; 2 where none does. */
    static int of(String text) {
        int[] seen = new int[WIDEST + 1];
        int previous = -1;
        int line = 0;
        for (int count = 0; line < text.length() && count < MAX_LINES; count++) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int content = line;
            while (content < end && text.charAt(content) == ' ') {
                content++;
            }
            if (content < end && text.charAt(content) != '#' && text.charAt(content) != '\r') {
                int deeper = content - line - previous;
                if (previous >= 0 && deeper > 0 && deeper <= WIDEST && text.charAt(content) != '-') {
                    seen[deeper]++;
                }
                previous = opensBlock(text, content, end) ? content - line : -1;
            }
            line = end + 1;
        }
        return mostOf(seen);
    }

    private static boolean opensBlock(String text, int content, int end) {
        int last = end - 1;
        while (last > content && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return text.charAt(last) == ':' && text.charAt(content) != '-';
    }

    private static int mostOf(int[] seen) {
        int best = USUAL;
        for (int step = 1; step < seen.length; step++) {
            if (seen[step] > seen[best]) {
                best = step;
            }
        }
        return best;
    }
}

package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Finds what of overlong lines is cut off: the text area cannot lay out lines of megabytes. */
final class LongLines {

    private LongLines() {
    }

    /**
     * The rests of lines that are too long to show.
     *
     * @param known rests that are cut off already and stay where they are, ascending
     */
    static List<Range> tails(String document, List<Range> known) {
        List<Range> found = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (start <= document.length()) {
            int end = lineEnd(document, start);
            boolean cutAlready = false;
            while (next < known.size() && known.get(next).start() <= end) {
                found.add(known.get(next++));
                cutAlready = true;
            }
            if (!cutAlready && end - start > EditorText.MAX_LINE) {
                int shown = start + EditorText.SHOWN_OF_LONG_LINE;
                found.add(new Range(Character.isLowSurrogate(document.charAt(shown)) ? shown + 1 : shown, end));
            }
            start = end + 1;
        }
        return found;
    }

    private static int lineEnd(String document, int start) {
        int end = start;
        while (end < document.length() && document.charAt(end) != '\n' && document.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}

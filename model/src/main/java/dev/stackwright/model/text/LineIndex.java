package dev.stackwright.model.text;

import java.util.Arrays;

/** Where the lines of a text begin. LF, CR LF and a lone CR end a line; nothing else does, as in YAML 1.2. */
final class LineIndex {

    private final int[] starts;
    private final int length;

    LineIndex(String text) {
        int[] found = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
        this.length = text.length();
    }

    int count() {
        return starts.length;
    }

    int start(int line) {
        return starts[line];
    }

    int next(int line) {
        return line + 1 < starts.length ? starts[line + 1] : length;
    }

    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}

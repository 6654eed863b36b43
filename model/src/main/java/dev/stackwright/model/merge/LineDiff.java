package dev.stackwright.model.merge;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;

/** Where two lists of lines differ. */
public final class LineDiff {

    /**
     * Lines that were replaced by others; ends are exclusive, and between two hunks there is at least one line both
     * have.
     */
    record Hunk(int start, int end, int newStart, int newEnd) {

        int growth() {
            return newEnd - newStart - (end - start);
        }
    }

    private LineDiff() {
    }

    /** The hunks in ascending order. */
    static List<Hunk> between(List<String> before, List<String> after) {
        int prefix = 0;
        int limit = Math.min(before.size(), after.size());
        while (prefix < limit && before.get(prefix).equals(after.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < limit - prefix
                && before.get(before.size() - 1 - suffix).equals(after.get(after.size() - 1 - suffix))) {
            suffix++;
        }
        return hunks(prefix, before.subList(prefix, before.size() - suffix),
                after.subList(prefix, after.size() - suffix));
    }

    /** The patch that makes one text of the other and replaces whole lines only, so that places nearby stay. */
    public static TextPatch patch(TextDocument before, String after) {
        List<Line> old = Line.of(before);
        List<Line> changed = Line.of(TextDocument.of("").withText(after));
        List<Replacement> replacements = new ArrayList<>();
        for (Hunk hunk : between(whole(old), whole(changed))) {
            replacements.add(new Replacement(offset(before, old, hunk.start()), offset(before, old, hunk.end()),
                    String.join("", whole(changed.subList(hunk.newStart(), hunk.newEnd())))));
        }
        return new TextPatch(replacements);
    }

    private static List<String> whole(List<Line> lines) {
        return lines.stream().map(Line::whole).toList();
    }

    private static int offset(TextDocument text, List<Line> lines, int line) {
        return line < lines.size() ? text.lineStart(line) : text.length();
    }

    private static List<Hunk> hunks(int shift, List<String> before, List<String> after) {
        List<Hunk> hunks = new ArrayList<>();
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            Hunk next = new Hunk(change.startOriginal + shift, change.endOriginal + shift,
                    change.startRevised + shift, change.endRevised + shift);
            int last = hunks.size() - 1;
            if (last >= 0 && hunks.get(last).end() >= next.start()) {
                hunks.set(last, new Hunk(hunks.get(last).start(), next.end(), hunks.get(last).newStart(),
                        next.newEnd()));
            } else {
                hunks.add(next);
            }
        }
        return hunks;
    }
}

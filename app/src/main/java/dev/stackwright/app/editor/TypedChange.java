package dev.stackwright.app.editor;

import dev.stackwright.model.text.LineEnding;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a change of the area's text into the smallest change of the document. New line ends are written like
 * most of the document's; where as many are put in as taken out, each keeps what it was.
 */
final class TypedChange {

    private final EditorText before;
    private final LineEnding lineEnding;

    TypedChange(EditorText before, LineEnding lineEnding) {
        this.before = before;
        this.lineEnding = lineEnding;
    }

    /**
     * @param at       offset in the area
     * @param removed  what stood there
     * @param inserted what stands there now
     */
    TextPatch patch(int at, String removed, String inserted) {
        List<Replacement> smallest = TextPatch.between(removed, inserted).replacements();
        if (smallest.isEmpty()) {
            return TextPatch.EMPTY;
        }
        Replacement r = smallest.get(0);
        int start = before.toDocument(at + r.start());
        int end = before.toDocument(at + r.end());
        String document = before.document();
        String text = withLineEnds(r.text(), document.substring(start, end));
        return TextPatch.of(new Replacement(start, end, keptApart(document, start, end, text)));
    }

    /**
     * @param changes disjoint replacements in the area's offsets, ascending
     */
    TextPatch patch(List<Replacement> changes) {
        List<Replacement> found = new ArrayList<>();
        for (Replacement r : joined(changes)) {
            found.addAll(patch(r.start(), before.text().substring(r.start(), r.end()), r.text()).replacements());
        }
        return new TextPatch(found);
    }

    /** Replacements that adjoin are one, so that line ends are kept apart across them. */
    private static List<Replacement> joined(List<Replacement> changes) {
        List<Replacement> found = new ArrayList<>();
        for (Replacement r : changes) {
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).end() == r.start()) {
                Replacement previous = found.get(last);
                found.set(last, new Replacement(previous.start(), r.end(), previous.text() + r.text()));
            } else {
                found.add(r);
            }
        }
        return found;
    }

    private String withLineEnds(String inserted, String removed) {
        if (inserted.indexOf('\n') < 0) {
            return inserted;
        }
        List<String> old = lineEndsOf(removed);
        boolean each = old.size() == inserted.chars().filter(c -> c == '\n').count();
        StringBuilder out = new StringBuilder(inserted.length() + 16);
        int line = 0;
        for (int i = 0; i < inserted.length(); i++) {
            char c = inserted.charAt(i);
            if (c == '\n') {
                out.append(each ? old.get(line++) : lineEnding.text());
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static List<String> lineEndsOf(String text) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                found.add("\r\n");
                i++;
            } else if (c == '\r' || c == '\n') {
                found.add(String.valueOf(c));
            }
        }
        return found;
    }

    /** A lone CR and an LF that come to stand side by side would become one line end; one more character keeps
     * them two. */
    private static String keptApart(String document, int start, int end, String text) {
        boolean lfFollows = end < document.length() && document.charAt(end) == '\n';
        boolean crPrecedes = start > 0 && document.charAt(start - 1) == '\r';
        String kept = lfFollows && text.endsWith("\r") ? text + "\n" : text;
        boolean beginsWithLf = kept.isEmpty() ? lfFollows : kept.startsWith("\n");
        return crPrecedes && beginsWithLf ? "\r" + kept : kept;
    }
}

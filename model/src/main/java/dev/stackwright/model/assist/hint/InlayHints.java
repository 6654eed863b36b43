package dev.stackwright.model.assist.hint;

import dev.stackwright.model.assist.PlaceQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds all hints of a file. Pure; of lines that cannot be read there are none. */
public final class InlayHints {

    private static final int LONGEST = 60;
    private static final Comparator<InlayHint> IN_ORDER = Comparator.comparingInt(InlayHint::offset)
            .thenComparing(InlayHint::kind).thenComparing(InlayHint::text);

    private InlayHints() {
    }

    /** In the order of the text; the offset of the question does not matter. */
    public static List<InlayHint> of(PlaceQuestion question) {
        List<InlayHint> found = new ArrayList<>();
        new ValueHints(question, found).find();
        new MergeHints(question, found).find();
        new ExtendsHints(question, found).find();
        new ReachHints(question, found).find();
        return found.stream().distinct().sorted(IN_ORDER).toList();
    }

    /** The words on one line, and not too many. */
    static String brief(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "\u2026" : line;
    }
}

package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.List;

/** The places of the text that name what is named at the caret. */
final class NameMarks {

    private static final String STYLE = "name-use";

    private List<Range> places = List.of();

    /** @return true where others are shown than before */
    boolean show(List<Range> found) {
        boolean changed = !places.equals(found);
        places = List.copyOf(found);
        return changed;
    }

    /** Those that may show in the stretch. */
    List<Decoration> in(Range stretch) {
        return places.stream().filter(stretch::overlaps).map(place -> new Decoration(place, STYLE)).toList();
    }
}

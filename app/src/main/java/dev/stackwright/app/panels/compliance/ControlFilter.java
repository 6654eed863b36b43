package dev.stackwright.app.panels.compliance;

import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.ControlStatus;
import java.util.Locale;
import java.util.Optional;

/**
 * Which controls are shown.
 *
 * @param state only those; empty for all
 * @param words only those with these words in clause, title, demand or id; empty for all
 */
record ControlFilter(Optional<ControlState> state, String words) {

    static final ControlFilter ALL = new ControlFilter(Optional.empty(), "");

    ControlFilter with(Optional<ControlState> other) {
        return new ControlFilter(other, words);
    }

    ControlFilter with(String other) {
        return new ControlFilter(state, other);
    }

    boolean accepts(ControlStatus status) {
        Control control = status.control();
        String text = String.join(" ", control.id(), control.clause(), control.title(), control.demand());
        return state.map(status.state()::equals).orElse(true)
                && text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}

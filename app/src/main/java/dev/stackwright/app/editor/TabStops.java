package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * The places of lines that were just written which are typed over one after the other. Tab goes to the next, Shift+Tab
 * back; what is typed at one is also put where the same stood further on. Ends with the last place, with Escape, and
 * where somebody writes elsewhere.
 */
final class TabStops {

    private final CodeArea area;
    private final List<Range> stops = new ArrayList<>();
    private final List<String> original = new ArrayList<>();
    private int current;
    /** Places are put right by the one who changes the text. */
    private boolean writing;

    TabStops(CodeArea area) {
        this.area = area;
        area.plainTextChanges().subscribe(this::changed);
    }

    /**
     * Goes to the first place. One place alone is no walk.
     *
     * @param places in the area's offsets, ascending
     */
    void begin(List<Range> places) {
        end();
        Range first = places.get(0);
        if (places.size() > 1) {
            stops.addAll(places);
            places.forEach(place -> original.add(text(place)));
        }
        area.selectRange(first.start(), first.end());
        area.requestFollowCaret();
    }

    boolean isActive() {
        return !stops.isEmpty();
    }

    void end() {
        stops.clear();
        original.clear();
        current = 0;
    }

    /** @return true where the key was one of these places' */
    boolean pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (!isActive() || !plain) {
            return false;
        }
        if (event.getCode() == KeyCode.TAB) {
            go(event.isShiftDown() ? -1 : 1);
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            area.deselect();
            return true;
        }
        return false;
    }

    private void go(int by) {
        repeat();
        current = Math.max(0, current + by);
        Range place = stops.get(current);
        if (current == stops.size() - 1) {
            end();
        }
        area.selectRange(place.start(), place.end());
        area.requestFollowCaret();
    }

    /** Puts what was typed at this place where the same stood further on. */
    private void repeat() {
        String typed = text(stops.get(current));
        String was = original.get(current);
        if (typed.equals(was) || was.isEmpty()) {
            return;
        }
        writing = true;
        try {
            for (int i = stops.size() - 1; i > current; i--) {
                Range place = stops.get(i);
                if (text(place).equals(was)) {
                    area.replaceText(place.start(), place.end(), typed);
                    stops.set(i, new Range(place.start(), place.start() + typed.length()));
                    shiftBehind(i, typed.length() - was.length());
                    original.set(i, typed);
                }
            }
            original.set(current, typed);
        } finally {
            writing = false;
        }
    }

    private void shiftBehind(int stop, int by) {
        for (int i = stop + 1; i < stops.size(); i++) {
            stops.set(i, stops.get(i).shifted(by));
        }
    }

    private String text(Range place) {
        return area.getText(place.start(), place.end());
    }

    private void changed(PlainTextChange change) {
        if (writing || !isActive()) {
            return;
        }
        int from = change.getPosition();
        int to = from + change.getRemoved().length();
        Range place = stops.get(current);
        Optional<Range> grown = from >= place.start() && to <= place.end()
                ? Optional.of(new Range(place.start(), place.end() + change.getNetLength())) : Optional.empty();
        if (grown.isEmpty()) {
            end();
            return;
        }
        stops.set(current, grown.get());
        shiftBehind(current, change.getNetLength());
    }
}

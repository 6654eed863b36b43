package dev.stackwright.app.editor;

import dev.stackwright.app.task.NextPulse;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;
import org.reactfx.Subscription;

/**
 * Gives the lines their looks: those in view before the next frame, some around them when there is time, and once all
 * the others, little by little, so that lines which scroll into view are made with the looks they keep. Only lines
 * that look different from before are touched, so that the length of the file does not matter.
 */
final class Restyler {

    /** Lines above and below the view that are kept ready for scrolling. */
    private static final int MARGIN = 60;

    /** Lines that are changed at once: each change costs the area, however many lines it has. */
    private static final int RUN = 24;

    /** Lines in view are made anew when they change: after so many the time is looked at. */
    private static final int RUN_IN_VIEW = 4;

    /** What one frame may spend; the rest waits for the next. */
    private static final long BUDGET_NANOS = 5_000_000;

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final LineLooks looks;
    private final LinesInView view;
    private final NextPulse pulse = new NextPulse(this::restyle);
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private final PauseTransition breath = new PauseTransition(Duration.millis(25));
    private final Subscription scrolling;
    /** All lines above this one have been given looks at least once. */
    private int ahead;
    /** Looks may have changed since they were last applied. */
    private boolean wanted;
    /** The text was changed after the last frame. */
    private boolean touched;
    /** Other lines may be in view than were last known to be. */
    private boolean moved;

    Restyler(CodeArea area, EditedFile file, TextSync sync, LineLooks looks) {
        this.area = area;
        this.file = file;
        this.sync = sync;
        this.looks = looks;
        this.view = new LinesInView(area);
        pause.setOnFinished(event -> restyleAround());
        breath.setOnFinished(event -> restyleAhead());
        this.scrolling = area.viewportDirtyEvents().subscribe(event -> moved());
        area.heightProperty().addListener(height -> moved());
        request();
        moved();
    }

    /** Something that looks depend on has changed. */
    void request() {
        wanted = true;
        pulse.request();
    }

    /** The text has changed. */
    void textChanged() {
        touched = true;
        request();
    }

    private void moved() {
        moved = true;
        pulse.request();
    }

    void dispose() {
        scrolling.unsubscribe();
        pulse.cancel();
        pause.stop();
        breath.stop();
    }

    private void restyle() {
        if (moved && !touched) {
            moved = false;
            wanted |= view.refresh();
        }
        touched = false;
        if (wanted) {
            wanted = false;
            if (restyle(view.first(), view.last(), RUN_IN_VIEW, System.nanoTime() + BUDGET_NANOS)) {
                breath.stop();
                pause.playFromStart();
            } else {
                request();
            }
        }
        if (moved) {
            pulse.request();
        }
    }

    /** Nobody sees these lines yet; they wait until the user has paused. */
    private void restyleAround() {
        long deadline = System.nanoTime() + BUDGET_NANOS;
        boolean done = restyle(view.last() + 1, view.last() + MARGIN, RUN, deadline)
                && restyle(Math.max(0, view.first() - MARGIN), view.first() - 1, RUN, deadline);
        if (done) {
            goOnAhead();
        } else {
            pause.playFromStart();
        }
    }

    private void goOnAhead() {
        if (ahead < area.getParagraphs().size()) {
            breath.playFromStart();
        }
    }

    /** The next lines of those that have never had looks. */
    private void restyleAhead() {
        long deadline = System.nanoTime() + BUDGET_NANOS;
        while (ahead < area.getParagraphs().size() && System.nanoTime() < deadline) {
            restyle(ahead, ahead + RUN - 1, RUN, Long.MAX_VALUE);
            ahead += RUN;
        }
        goOnAhead();
    }

    /** @return false when the time was up before all lines were looked at */
    private boolean restyle(int first, int last, int run, long deadline) {
        List<LineLook> wanted = looks.of(file.snapshot(), sync.text(), first, last);
        int at = 0;
        while (at < wanted.size()) {
            int end = at;
            while (end < wanted.size() && end - at < run && !hasText(first + end, wanted.get(end))) {
                end++;
            }
            boolean touched = end > at;
            if (touched) {
                area.setStyleSpans(first + at, 0, LineLook.textOf(wanted.subList(at, end)));
            }
            int next = Math.max(end, at + 1);
            for (; at < next; at++) {
                touched |= setLine(first + at, wanted.get(at));
            }
            if (touched && System.nanoTime() > deadline) {
                return false;
            }
        }
        return true;
    }

    private boolean hasText(int line, LineLook look) {
        return area.getParagraph(line).getStyleSpans().equals(look.text());
    }

    /** @return true where the line as a whole has looked different */
    private boolean setLine(int line, LineLook look) {
        boolean other = !area.getParagraph(line).getParagraphStyle().equals(look.line());
        if (other) {
            area.setParagraphStyle(line, look.line());
        }
        return other;
    }
}

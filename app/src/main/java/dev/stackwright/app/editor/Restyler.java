package dev.stackwright.app.editor;

import dev.stackwright.app.task.NextPulse;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.Paragraph;
import org.reactfx.Subscription;

/**
 * Gives the lines their looks: those in view before the next frame, some around them when there is time. Only
 * lines that look different from before are touched, so that the length of the file does not matter.
 */
final class Restyler {

    /** Lines above and below the view that are kept ready for scrolling. */
    private static final int MARGIN = 60;

    /** What one frame may spend; the rest waits for the next. */
    private static final long BUDGET_NANOS = 5_000_000;

    private final CodeArea area;
    private final EditedFile file;
    private final TextSync sync;
    private final LineLooks looks;
    private final LinesInView view;
    private final NextPulse pulse = new NextPulse(this::restyle);
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private final Subscription scrolling;
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
    }

    private void restyle() {
        if (moved && !touched) {
            moved = false;
            wanted |= view.refresh();
        }
        touched = false;
        if (wanted) {
            wanted = false;
            if (restyle(view.first(), view.last(), System.nanoTime() + BUDGET_NANOS)) {
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
        boolean done = restyle(view.last() + 1, view.last() + MARGIN, deadline)
                && restyle(Math.max(0, view.first() - MARGIN), view.first() - 1, deadline);
        if (!done) {
            pause.playFromStart();
        }
    }

    /** @return false when the time was up before all lines were looked at */
    private boolean restyle(int first, int last, long deadline) {
        List<LineLook> wanted = looks.of(file.snapshot(), sync.text(), first, last);
        for (int i = 0; i < wanted.size(); i++) {
            if (apply(first + i, wanted.get(i)) && System.nanoTime() > deadline) {
                return false;
            }
        }
        return true;
    }

    private boolean apply(int line, LineLook look) {
        Paragraph<?, ?, ?> now = area.getParagraph(line);
        boolean text = !now.getStyleSpans().equals(look.text());
        boolean whole = !now.getParagraphStyle().equals(look.line());
        if (text) {
            area.setStyleSpans(line, 0, look.text());
        }
        if (whole) {
            area.setParagraphStyle(line, look.line());
        }
        return text || whole;
    }
}

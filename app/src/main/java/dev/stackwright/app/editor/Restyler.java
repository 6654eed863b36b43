package dev.stackwright.app.editor;

import dev.stackwright.model.workspace.Workspace;
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
    private final Workspace workspace;
    private final TextSync sync;
    private final LineLooks looks;
    private final NextPulse pulse = new NextPulse(this::restyle);
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    private final Subscription scrolling;

    Restyler(CodeArea area, Workspace workspace, TextSync sync, LineLooks looks) {
        this.area = area;
        this.workspace = workspace;
        this.sync = sync;
        this.looks = looks;
        pause.setOnFinished(event -> restyleAround());
        this.scrolling = area.viewportDirtyEvents().subscribe(event -> request());
        area.heightProperty().addListener(height -> request());
        request();
    }

    /** Something that looks depend on has changed. */
    void request() {
        pulse.request();
    }

    void dispose() {
        scrolling.unsubscribe();
        pulse.cancel();
        pause.stop();
    }

    private void restyle() {
        int first = firstInView();
        if (restyle(first, lastFrom(first), System.nanoTime() + BUDGET_NANOS)) {
            pause.playFromStart();
        } else {
            request();
        }
    }

    /** Nobody sees these lines yet; they wait until the user has paused. */
    private void restyleAround() {
        int first = firstInView();
        int last = lastFrom(first);
        long deadline = System.nanoTime() + BUDGET_NANOS;
        boolean done = restyle(last + 1, last + MARGIN, deadline)
                && restyle(Math.max(0, first - MARGIN), first - 1, deadline);
        if (!done) {
            pause.playFromStart();
        }
    }

    private int lastFrom(int first) {
        return first + Math.max(area.getVisibleParagraphs().size(), 1);
    }

    private int firstInView() {
        return area.getVisibleParagraphs().isEmpty() ? 0 : Math.max(0, area.visibleParToAllParIndex(0));
    }

    /** @return false when the time was up before all lines were looked at */
    private boolean restyle(int first, int last, long deadline) {
        List<LineLook> wanted = looks.of(workspace.snapshot(), sync.text(), first, last);
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

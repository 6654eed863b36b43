package dev.stackwright.app.editor;

import org.fxmisc.richtext.CodeArea;

/**
 * Which lines are in view. The area answers only by laying itself out, which is dear right after a change; until
 * the next frame has done so, what was in view before stands in.
 */
final class LinesInView {

    /** More lines than most windows show, for the first frame: lines that have their looks are made once. */
    private static final int FIRST_GUESS = 70;

    private final CodeArea area;
    private int first;
    private int count = FIRST_GUESS;

    LinesInView(CodeArea area) {
        this.area = area;
    }

    /**
     * Asks the area. To be called when nothing has changed since the last frame.
     *
     * @return true when other lines are in view than at the last call
     */
    boolean refresh() {
        int visible = area.getVisibleParagraphs().size();
        int firstNow = visible == 0 ? 0 : Math.max(0, area.visibleParToAllParIndex(0));
        boolean changed = firstNow != first || Math.max(1, visible) != count;
        first = firstNow;
        count = Math.max(1, visible);
        return changed;
    }

    /** The first line in view, zero-based. */
    int first() {
        return first;
    }

    /** One line below the last in view, where a line may appear as others are removed. */
    int last() {
        return first + count;
    }
}

package dev.stackwright.app.editor;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import org.fxmisc.richtext.CodeArea;

/** Moves caret and scroll position on behalf of the program, never of the user. */
final class Viewport {

    /** Lines that stay in view above a block that is scrolled to. */
    private static final int LINES_ABOVE_BLOCK = 2;

    private final CodeArea area;
    private boolean moving;

    Viewport(CodeArea area) {
        this.area = area;
    }

    /** True while the caret moves although the user does not move it. */
    boolean isMoving() {
        return moving;
    }

    /** Puts the caret at the offset of the area, in the middle of the view when it was out of view. */
    void reveal(int offset) {
        moveCaret(offset, offset);
        int line = area.getCurrentParagraph();
        whenLaidOut(() -> {
            if (!isInView(line)) {
                area.showParagraphAtCenter(Math.min(line, lastLine()));
            }
            area.requestFollowCaret();
        });
    }

    /** As {@link #reveal}, with as much as possible of what follows in view. */
    void revealBlock(int offset) {
        moveCaret(offset, offset);
        int line = area.getCurrentParagraph();
        whenLaidOut(() -> {
            if (!isInView(line)) {
                area.showParagraphAtTop(Math.max(0, Math.min(line, lastLine()) - LINES_ABOVE_BLOCK));
            }
        });
    }

    /** Selects a stretch of the area and brings it into view. */
    void select(int start, int end) {
        reveal(start);
        moveCaret(start, end);
    }

    /** Scrolls to the line unless it is in view; the caret stays where it is. */
    void showLine(int line) {
        whenLaidOut(() -> {
            if (!isInView(line)) {
                area.showParagraphAtCenter(Math.min(line, lastLine()));
            }
        });
    }

    /** Scrolls to the first of the lines unless one of them is in view; the caret stays where it is. */
    void showOneOf(List<Integer> lines) {
        if (!lines.isEmpty() && area.getHeight() > 0 && lines.stream().noneMatch(this::isInView)) {
            showLine(lines.get(0));
        }
    }

    private boolean isInView(int line) {
        return !area.getVisibleParagraphs().isEmpty() && line <= lastLine()
                && area.allParToVisibleParIndex(line).isPresent();
    }

    private int lastLine() {
        return area.getParagraphs().size() - 1;
    }

    private void moveCaret(int anchor, int caret) {
        moving = true;
        try {
            area.selectRange(anchor, caret);
        } finally {
            moving = false;
        }
    }

    /** There is nothing to scroll before the area has a height. */
    private void whenLaidOut(Runnable scroll) {
        if (area.getHeight() > 0) {
            scroll.run();
        } else {
            area.heightProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable height) {
                    area.heightProperty().removeListener(this);
                    scroll.run();
                }
            });
        }
    }
}

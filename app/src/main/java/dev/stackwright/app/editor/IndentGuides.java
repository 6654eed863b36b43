package dev.stackwright.app.editor;

import java.util.Set;
import java.util.function.Supplier;
import org.fxmisc.richtext.CodeArea;

/** Says which vertical lines show the indentation of the lines in view; those of the caret's block are stronger. */
final class IndentGuides {

    /** Enough lines beyond the caret to cover every view. */
    private static final int FARTHEST = 200;

    private final CodeArea area;
    private final Supplier<EditorText> text;
    private final Set<GutterCell> cells;
    private int step;
    private int activeColumn = -1;
    private int activeFirst;
    private int activeLast = -1;

    /**
     * @param text  what the area shows
     * @param cells the gutters the area may hold
     */
    IndentGuides(CodeArea area, Supplier<EditorText> text, Set<GutterCell> cells) {
        this.area = area;
        this.text = text;
        this.cells = cells;
        this.step = IndentStep.of(text.get().text());
        area.currentParagraphProperty().addListener(line -> caretMoved());
        area.estimatedScrollXProperty().addListener((property, before, now) ->
                cells.forEach(cell -> cell.guides().scroll(scrolled())));
    }

    void textChanged() {
        step = IndentStep.of(text.get().text());
        findActive();
        drawAll();
    }

    private void caretMoved() {
        int column = activeColumn;
        int first = activeFirst;
        int last = activeLast;
        findActive();
        if (column != activeColumn || first != activeFirst || last != activeLast) {
            drawAll();
        }
    }

    private void drawAll() {
        cells.stream().filter(cell -> cell.getScene() != null).forEach(this::draw);
    }

    void draw(GutterCell cell) {
        int line = cell.line();
        if (line < area.getParagraphs().size()) {
            boolean active = line >= activeFirst && line <= activeLast;
            cell.guides().scroll(scrolled());
            cell.guides().show(step, lines().depth(line), active ? activeColumn : -1);
        }
    }

    private double scrolled() {
        Double px = area.getEstimatedScrollX();
        return px == null ? 0 : px;
    }

    private void findActive() {
        LineBlocks lines = lines();
        int caret = Math.min(area.getCurrentParagraph(), area.getParagraphs().size() - 1);
        int depth = lines.depth(caret);
        int below = caret + 1 < area.getParagraphs().size() ? lines.depth(caret + 1) : 0;
        boolean heads = below > depth;
        activeColumn = heads ? (below - 1) / step * step : depth == 0 ? -1 : (depth - 1) / step * step;
        activeFirst = heads ? caret + 1 : caret;
        while (!heads && activeFirst > 0 && caret - activeFirst < FARTHEST
                && lines.depth(activeFirst - 1) > activeColumn) {
            activeFirst--;
        }
        activeLast = caret;
        while (activeLast + 1 < area.getParagraphs().size() && activeLast - caret < FARTHEST
                && lines.depth(activeLast + 1) > activeColumn) {
            activeLast++;
        }
    }

    private LineBlocks lines() {
        return new LineBlocks(line -> area.getParagraph(line).getText(), area.getParagraphs().size());
    }
}

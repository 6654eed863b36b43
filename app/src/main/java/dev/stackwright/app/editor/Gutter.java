package dev.stackwright.app.editor;

import dev.stackwright.app.editor.GutterCell.Fold;
import dev.stackwright.model.check.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.fxmisc.richtext.CodeArea;

/** The column left of the text: line numbers, a dot where something wants attention, an arrow where a block begins. */
final class Gutter {

    private static final int LEAST_DIGITS = 3;

    private final CodeArea area;
    private final Supplier<EditorText> text;
    private final IntConsumer onFold;
    private final IndentGuides guides;
    /** Those that the area may still hold; asking it for those in view would lay it out. */
    private final Set<GutterCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private Map<Integer, List<EditorMark>> marks = Map.of();
    private IntConsumer onOffer = line -> { };
    private int offered = -1;
    private int digits;

    /**
     * @param text   what the area shows
     * @param onFold told of the line of the area whose block is to be folded or unfolded
     */
    Gutter(CodeArea area, Supplier<EditorText> text, IntConsumer onFold) {
        this.area = area;
        this.text = text;
        this.onFold = onFold;
        this.guides = new IndentGuides(area, text, cells);
        fitDigits();
        area.getParagraphs().sizeProperty().addListener(size -> fitDigits());
    }

    /** @param open told of the line of the area whose dot or bulb is clicked */
    void setOnOffer(IntConsumer open) {
        onOffer = open;
    }

    /** @param line zero-based line of the area that has a fix to offer; negative for none */
    void offer(int line) {
        if (line != offered) {
            offered = line;
            cells.forEach(cell -> cell.offer(cell.line() == line));
        }
    }

    /** Call after every change of the text, or of what is shown of it. */
    void textChanged() {
        guides.textChanged();
        live().forEach(this::describe);
    }

    /** @param byDocumentLine the marks by zero-based line of the document */
    void show(Map<Integer, List<EditorMark>> byDocumentLine) {
        Map<Integer, List<EditorMark>> byLine = new TreeMap<>();
        byDocumentLine.forEach((line, found) -> byLine.computeIfAbsent(text.get().editorLine(line),
                key -> new ArrayList<>()).addAll(found));
        Set<Integer> lines = new HashSet<>(marks.keySet());
        lines.addAll(byLine.keySet());
        lines.removeIf(line -> looksSame(byLine.getOrDefault(line, List.of()), marks.getOrDefault(line, List.of())));
        marks = byLine;
        cells.stream().filter(cell -> lines.contains(cell.line())).forEach(this::mark);
    }

    /** Where the marks are in their line does not show. */
    private static boolean looksSame(List<EditorMark> some, List<EditorMark> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).severity() != others.get(i).severity()
                    || !some.get(i).message().equals(others.get(i).message())) {
                return false;
            }
        }
        return true;
    }

    private List<GutterCell> live() {
        return cells.stream().filter(cell -> cell.getScene() != null && cell.line() < area.getParagraphs().size())
                .toList();
    }

    private void fitDigits() {
        int lines = text.get().documentLine(area.getParagraphs().size() - 1) + 1;
        int needed = Math.max(LEAST_DIGITS, String.valueOf(lines).length());
        if (needed > digits || needed < digits && text.get().hidden().blocks().isEmpty()) {
            digits = needed;
            area.setParagraphGraphicFactory(this::cell);
        }
    }

    private Node cell(int line) {
        GutterCell cell = new GutterCell(line, () -> onFold.accept(line));
        cell.getStyleClass().addAll(area.getParagraph(line).getParagraphStyle());
        describe(cell);
        mark(cell);
        cell.offer(line == offered);
        cell.setOnOffer(() -> onOffer.accept(line));
        guides.draw(cell);
        cells.add(cell);
        cell.sceneProperty().addListener((property, before, now) -> follow(cell, now != null));
        return cell;
    }

    /** Cells that scroll away never come back; those of a text that is hidden as a whole do. */
    private void follow(GutterCell cell, boolean isShown) {
        if (!isShown) {
            cells.remove(cell);
        } else if (cells.add(cell) && cell.line() < area.getParagraphs().size()) {
            describe(cell);
            mark(cell);
            cell.offer(cell.line() == offered);
            guides.draw(cell);
        }
    }

    private void describe(GutterCell cell) {
        int line = cell.line();
        String number = String.valueOf(text.get().documentLine(line) + 1);
        cell.number(" ".repeat(Math.max(0, digits - number.length())) + number);
        int hidden = text.get().hiddenLines(line);
        cell.fold(hidden > 0 ? Fold.FOLDED : lines().opens(line) ? Fold.OPEN : Fold.NONE, hidden);
    }

    private LineBlocks lines() {
        return new LineBlocks(line -> area.getParagraph(line).getText(), area.getParagraphs().size());
    }

    private void mark(GutterCell cell) {
        List<EditorMark> here = marks.getOrDefault(cell.line(), List.of());
        Optional<Severity> heaviest = here.stream().map(EditorMark::severity).min(Severity::compareTo);
        heaviest.ifPresentOrElse(severity -> cell.mark(severity, MarkText.of(here)), cell::clear);
    }
}

package dev.stackwright.app.editor;

import dev.stackwright.model.check.Severity;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import org.fxmisc.richtext.CodeArea;

/** The column left of the text: line numbers, and a dot where something wants attention. */
final class Gutter {

    private static final int LEAST_DIGITS = 3;

    private final CodeArea area;
    /** Those that the area may still hold; asking it for those in view would lay it out. */
    private final Set<GutterCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private Map<Integer, List<EditorMark>> marks = Map.of();
    private int digits;

    Gutter(CodeArea area) {
        this.area = area;
        fitDigits();
        area.getParagraphs().sizeProperty().addListener(size -> fitDigits());
    }

    /** @param byLine the marks by zero-based line */
    void show(Map<Integer, List<EditorMark>> byLine) {
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

    private void fitDigits() {
        int needed = Math.max(LEAST_DIGITS, String.valueOf(area.getParagraphs().size()).length());
        if (needed != digits) {
            digits = needed;
            area.setParagraphGraphicFactory(this::cell);
        }
    }

    private Node cell(int line) {
        String number = String.valueOf(line + 1);
        GutterCell cell = new GutterCell(line, " ".repeat(Math.max(0, digits - number.length())) + number);
        cell.getStyleClass().addAll(area.getParagraph(line).getParagraphStyle());
        mark(cell);
        cells.add(cell);
        return cell;
    }

    private void mark(GutterCell cell) {
        List<EditorMark> here = marks.getOrDefault(cell.line(), List.of());
        Optional<Severity> heaviest = here.stream().map(EditorMark::severity).min(Severity::compareTo);
        heaviest.ifPresentOrElse(severity -> cell.mark(severity, MarkText.of(here)), cell::clear);
    }
}

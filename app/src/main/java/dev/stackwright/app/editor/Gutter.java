package dev.stackwright.app.editor;

import dev.stackwright.model.check.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import org.fxmisc.richtext.CodeArea;

/** The column left of the text: line numbers, and a dot where something wants attention. */
final class Gutter {

    private static final int LEAST_DIGITS = 3;

    private final CodeArea area;
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
        if (!area.getVisibleParagraphs().isEmpty()) {
            int count = area.getParagraphs().size();
            lines.stream().filter(line -> line < count && area.allParToVisibleParIndex(line).isPresent())
                    .forEach(area::recreateParagraphGraphic);
        }
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
        GutterCell cell = new GutterCell(" ".repeat(Math.max(0, digits - number.length())) + number);
        cell.getStyleClass().addAll(area.getParagraph(line).getParagraphStyle());
        List<EditorMark> here = marks.getOrDefault(line, List.of());
        if (!here.isEmpty()) {
            Severity heaviest = here.stream().map(EditorMark::severity).min(Severity::compareTo).orElseThrow();
            cell.mark(heaviest, MarkText.of(here));
        }
        return cell;
    }
}

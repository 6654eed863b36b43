package dev.stackwright.app.editor;

import dev.stackwright.model.check.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.fxmisc.richtext.CodeArea;

/** The column left of the text: line numbers, and a dot where something wants attention. */
final class Gutter {

    private static final int LEAST_DIGITS = 3;

    private final CodeArea area;
    private Map<Integer, Dot> dots = Map.of();
    private int digits;

    Gutter(CodeArea area) {
        this.area = area;
        fitDigits();
        area.getParagraphs().sizeProperty().addListener(size -> fitDigits());
    }

    /** @param byLine the marks by zero-based line */
    void show(Map<Integer, List<EditorMark>> byLine) {
        Map<Integer, Dot> now = new HashMap<>();
        byLine.forEach((line, here) -> now.put(line, Dot.of(here)));
        Set<Integer> lines = new HashSet<>(dots.keySet());
        lines.addAll(now.keySet());
        lines.removeIf(line -> Objects.equals(now.get(line), dots.get(line)));
        dots = now;
        if (!area.getVisibleParagraphs().isEmpty()) {
            int count = area.getParagraphs().size();
            lines.stream().filter(line -> line < count && area.allParToVisibleParIndex(line).isPresent())
                    .forEach(area::recreateParagraphGraphic);
        }
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
        Optional.ofNullable(dots.get(line)).ifPresent(dot -> cell.mark(dot.severity(), dot.message()));
        return cell;
    }

    /** What the gutter shows of a line's marks; where they are in the line does not matter. */
    private record Dot(Severity severity, String message) {

        static Dot of(List<EditorMark> marks) {
            Severity heaviest = marks.stream().map(EditorMark::severity).min(Severity::compareTo).orElseThrow();
            return new Dot(heaviest, MarkText.of(marks));
        }
    }
}

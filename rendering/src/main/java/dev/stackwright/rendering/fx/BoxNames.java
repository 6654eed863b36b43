package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Breaks names into the lines that fit into a small box. Remembers its answers: while the view moves the same names
 * are asked for in every frame.
 */
final class BoxNames {

    /** A name of which less can be seen says nothing. */
    private static final int LEAST_LETTERS = 7;
    private static final int MOST_LINES = 2;
    private static final String BREAKS = "-_. /";
    /** Room is told apart in steps of that many px, so that zooming asks for few different breaks. */
    private static final double STEP_PX = 4;
    private static final int MAX_KNOWN = 10_000;

    private record Question(String name, int steps, int lines) {
    }

    private final TextMeasurer measurer;
    private final TextStyle style;
    private final Map<Question, List<String>> known = new HashMap<>();

    BoxNames(TextMeasurer measurer, TextStyle style) {
        this.measurer = measurer;
        this.style = style;
    }

    /**
     * The lines of a name.
     *
     * @param widthPx room for each line
     * @param most    lines there is room for
     * @return empty where there is no room for a part of the name that says something
     */
    List<String> lines(String name, double widthPx, int most) {
        int steps = (int) (widthPx / STEP_PX);
        if (most < 1 || steps < 1 || name.isBlank()) {
            return List.of();
        }
        if (known.size() > MAX_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Question(name, steps, Math.min(most, MOST_LINES)), this::broken);
    }

    private List<String> broken(Question question) {
        double width = question.steps() * STEP_PX;
        String name = question.name();
        if (question.lines() == 1 || measurer.width(name, style) <= width) {
            return readable(name, measurer.fitted(name, style, width));
        }
        int end = lineEnd(name, width);
        String first = measurer.fitted(name.substring(0, end).strip(), style, width);
        String rest = measurer.fitted(name.substring(end).strip(), style, width);
        return first.isEmpty() || rest.isEmpty() ? readable(name, measurer.fitted(name, style, width))
                : List.of(first, rest);
    }

    /** Behind the last break up to which the name fits; where none does, behind the first; 0 where there is none. */
    private int lineEnd(String name, double width) {
        int end = 0;
        for (int i = 1; i < name.length(); i++) {
            if (BREAKS.indexOf(name.charAt(i - 1)) >= 0) {
                if (end > 0 && measurer.width(name.substring(0, i), style) > width) {
                    return end;
                }
                end = i;
            }
        }
        return end;
    }

    private static List<String> readable(String name, String shown) {
        return shown.length() >= Math.min(LEAST_LETTERS, name.length()) ? List.of(shown) : List.of();
    }
}

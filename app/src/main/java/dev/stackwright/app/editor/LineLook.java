package dev.stackwright.app.editor;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * How one line looks.
 *
 * @param line style classes of the line as a whole
 * @param text style classes of its text, over its whole length
 */
record LineLook(List<String> line, StyleSpans<Collection<String>> text) {

    private static final List<String> PLAIN = List.of();

    /**
     * @param lineClasses style classes of the line as a whole
     * @param start       offset of the line in the document
     * @param shown       how many characters of it are shown
     * @param tokens      its tokens
     * @param decorations what lies over them; may reach beyond the line
     */
    static LineLook of(List<String> lineClasses, int start, int shown, List<Token> tokens,
                       List<Decoration> decorations) {
        StyleSpans<Collection<String>> text = colours(start, shown, tokens);
        for (Decoration decoration : decorations) {
            Range range = decoration.range();
            int from = Math.min(shown, Math.max(0, range.start() - start));
            int to = Math.min(shown, Math.max(from, range.end() - start));
            if (from < to) {
                text = text.overlay(layer(from, to, shown, decoration.styleClass()), LineLook::joined);
            }
        }
        return new LineLook(lineClasses, text);
    }

    /** The text of lines that follow each other, with the ends of those in between. */
    static StyleSpans<Collection<String>> textOf(List<LineLook> lines) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        spans.addAll(lines.get(0).text());
        lines.stream().skip(1).forEach(line -> spans.add(PLAIN, 1).addAll(line.text()));
        return spans.create();
    }

    /** White space takes the colour of what follows it: it shows none, and a line of fewer pieces draws faster. */
    private static StyleSpans<Collection<String>> colours(int start, int shown, List<Token> tokens) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(tokens.size() + 1);
        int at = 0;
        for (Token token : tokens) {
            int to = Math.min(shown, token.end() - start);
            if (to > at) {
                spans.add(token.kind().style(), to - at);
                at = to;
            }
        }
        return spans.add(PLAIN, shown - at).create();
    }

    private static StyleSpans<Collection<String>> layer(int from, int to, int length, String styleClass) {
        return new StyleSpansBuilder<Collection<String>>(3).add(PLAIN, from).add(List.of(styleClass), to - from)
                .add(PLAIN, length - to).create();
    }

    private static Collection<String> joined(Collection<String> below, Collection<String> above) {
        if (above.isEmpty() || below.containsAll(above)) {
            return below;
        }
        List<String> both = new ArrayList<>(below);
        both.addAll(above);
        return List.copyOf(both);
    }
}

package dev.stackwright.model.merge;

import dev.stackwright.model.text.TextDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What two have made of one text, merged line by line. Changes of different lines are both in the result; where
 * both have changed lines that touch, somebody has to choose. Line endings stay as they are in the text a line
 * comes from, or follow whoever changed them.
 */
public final class TextMerge {

    /** Lines shown above and below a conflict. */
    private static final int CONTEXT = 3;

    private final List<Stretch> stretches;
    private final String lineEnding;

    private TextMerge(List<Stretch> stretches, String lineEnding) {
        this.stretches = stretches;
        this.lineEnding = lineEnding;
    }

    /**
     * @param base   the text both began with
     * @param mine   what became of it here
     * @param theirs what became of it elsewhere
     */
    public static TextMerge of(TextDocument base, TextDocument mine, TextDocument theirs) {
        return new TextMerge(ThreeWay.merge(base, mine, theirs), mine.lineEnding().text());
    }

    /** What somebody has to choose about, from top to bottom. */
    public List<TextConflict> conflicts() {
        List<TextConflict> conflicts = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i) instanceof Stretch.Disputed disputed) {
                conflicts.add(new TextConflict(line, linesBefore(i), Line.contents(disputed.base()),
                        Line.contents(disputed.mine()), Line.contents(disputed.theirs()), linesAfter(i)));
            }
            line += mineOf(stretches.get(i)).size();
        }
        return conflicts;
    }

    /** True when nobody has to choose anything. */
    public boolean isClean() {
        return stretches.stream().allMatch(Stretch.Settled.class::isInstance);
    }

    /**
     * The merged text.
     *
     * @param choices one for each conflict, in their order
     * @throws IllegalArgumentException when there are more or fewer
     */
    public String text(List<MergeChoice> choices) {
        if (choices.size() != stretches.stream().filter(Stretch.Disputed.class::isInstance).count()) {
            throw new IllegalArgumentException(choices.size() + " choices for other conflicts");
        }
        List<Line> lines = new ArrayList<>();
        int conflict = 0;
        for (Stretch stretch : stretches) {
            lines.addAll(stretch instanceof Stretch.Disputed disputed ? disputed.chosen(choices.get(conflict++))
                    : ((Stretch.Settled) stretch).lines());
        }
        return joined(lines);
    }

    /** The text with my lines wherever somebody has to choose. */
    public String text() {
        return text(Collections.nCopies(conflicts().size(), MergeChoice.MINE));
    }

    /** A line that was the last one of its text and is none any more gets an ending. */
    private String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean unended = line.ending().isEmpty() && i + 1 < lines.size();
            text.append(line.content()).append(unended ? lineEnding : line.ending());
        }
        return text.toString();
    }

    private List<String> linesBefore(int index) {
        List<String> lines = index > 0 ? Line.contents(mineOf(stretches.get(index - 1))) : List.of();
        return lines.subList(Math.max(0, lines.size() - CONTEXT), lines.size());
    }

    private List<String> linesAfter(int index) {
        List<String> lines = index + 1 < stretches.size() ? Line.contents(mineOf(stretches.get(index + 1)))
                : List.of();
        return lines.subList(0, Math.min(CONTEXT, lines.size()));
    }

    private static List<Line> mineOf(Stretch stretch) {
        return stretch instanceof Stretch.Disputed disputed ? disputed.mine() : ((Stretch.Settled) stretch).lines();
    }
}

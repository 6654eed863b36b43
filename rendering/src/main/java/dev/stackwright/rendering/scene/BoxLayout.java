package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures of what is no service card: persons, systems, containers, components and networks have a name, a line
 * that says what they are, and a description that is as long as it has to be.
 */
final class BoxLayout {

    /** Height without a description. */
    static final double LEAST_HEIGHT = 60;

    private static final double[] WIDTHS = {192, 232, 272};
    private static final double LEFT = 16;
    private static final double RIGHT = 14;
    private static final double TEXT_LEFT = 56;
    private static final double TITLE_BASELINE = 27;
    private static final double SUBTITLE_BASELINE = 44;
    private static final double DESCRIPTION_BASELINE = 68;
    private static final double LINE_HEIGHT = 16;
    private static final double BOTTOM = 12;
    private static final int MOST_LINES = 4;

    private final TextMeasurer measurer;
    private final CardLayout letters;

    /** @param letters sets the letter of nodes without an icon */
    BoxLayout(TextMeasurer measurer, CardLayout letters) {
        this.measurer = measurer;
        this.letters = letters;
    }

    Size size(DiagramNode node) {
        double width = width(node);
        int lines = lines(node, width).size();
        return new Size(width, lines == 0 ? LEAST_HEIGHT
                : DESCRIPTION_BASELINE + (lines - 1) * LINE_HEIGHT + BOTTOM);
    }

    private double width(DiagramNode node) {
        double words = Math.max(measurer.width(node.title(), CardPart.TITLE.style()),
                measurer.width(node.subtitle(), CardPart.SUBTITLE.style()) + CardMarkRow.width(node));
        for (double width : WIDTHS) {
            if (TEXT_LEFT + RIGHT + words <= width) {
                return width;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    /** @param hasIcon true where an icon stands in the place of the kind's letter */
    List<SceneText> texts(DiagramNode node, double width, boolean hasIcon) {
        List<SceneText> texts = new ArrayList<>();
        double room = width - RIGHT - TEXT_LEFT;
        if (!hasIcon) {
            texts.addAll(letters.initial(node));
        }
        add(CardPart.TITLE, node.title(), TEXT_LEFT, TITLE_BASELINE, room, texts);
        add(CardPart.SUBTITLE, node.subtitle(), TEXT_LEFT, SUBTITLE_BASELINE, room - CardMarkRow.width(node), texts);
        double baseline = DESCRIPTION_BASELINE;
        for (String line : lines(node, width)) {
            texts.add(new SceneText(CardPart.DESCRIPTION, line, node.description(), LEFT, baseline,
                    measurer.width(line, CardPart.DESCRIPTION.style())));
            baseline += LINE_HEIGHT;
        }
        return texts;
    }

    private List<String> lines(DiagramNode node, double width) {
        return measurer.wrapped(node.description(), CardPart.DESCRIPTION.style(), width - LEFT - RIGHT, MOST_LINES);
    }

    private void add(CardPart part, String text, double x, double baseline, double room, List<SceneText> texts) {
        String shown = measurer.fitted(text, part.style(), room);
        if (!shown.isEmpty()) {
            texts.add(new SceneText(part, shown, text, x, baseline, measurer.width(shown, part.style())));
        }
    }
}

package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/** The words of a note, wrapped to its width; what does not fit is left out with an ellipsis. */
final class NoteLayout {

    private static final double INSET = 12;
    private static final double FIRST_BASELINE = 24;
    private static final double LINE_HEIGHT = 16;
    private static final double LEAST_PX = 32;
    /** Larger than any screen; what is larger was not meant. */
    private static final double MOST_PX = 4000;

    private final TextMeasurer measurer;

    NoteLayout(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    Size size(DiagramNode node) {
        Size given = node.size().orElse(new Size(0, 0));
        return new Size(Math.max(LEAST_PX, Math.min(MOST_PX, given.width())),
                Math.max(LEAST_PX, Math.min(MOST_PX, given.height())));
    }

    List<SceneText> texts(DiagramNode node, Size size) {
        double room = size.width() - 2 * INSET;
        int most = (int) Math.max(1, Math.floor((size.height() - FIRST_BASELINE) / LINE_HEIGHT) + 1);
        List<SceneText> texts = new ArrayList<>();
        List<String> paragraphs = node.description().lines().toList();
        for (int i = 0; i < paragraphs.size() && texts.size() < most; i++) {
            if (paragraphs.get(i).isBlank()) {
                continue;
            }
            for (String line : measurer.wrapped(paragraphs.get(i), CardPart.DESCRIPTION.style(), room,
                    most - texts.size())) {
                texts.add(new SceneText(CardPart.DESCRIPTION, line, node.description(), INSET,
                        FIRST_BASELINE + texts.size() * LINE_HEIGHT,
                        measurer.width(line, CardPart.DESCRIPTION.style())));
            }
        }
        return texts;
    }
}

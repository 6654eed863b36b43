package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeFacts;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.text.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/** The measures of a card and where its texts stand; all in px, relative to the card's top left corner. */
public final class CardLayout {

    public static final double HEIGHT = 96;
    public static final double CORNER_RADIUS = 8;
    /** Width of the coloured bar on the left. */
    public static final double BAR = 5;
    /** The tile with the kind's letter. */
    public static final Box TILE = new Box(16, 15, 30, 30);
    public static final double TILE_RADIUS = 6;

    /** Path data of the mark left of the volumes' names, 9 px wide and 10 px high. */
    public static final String VOLUME_MARK =
            "M0.5 2.2C0.5 1.2 2.3 0.5 4.5 0.5S8.5 1.2 8.5 2.2V7.8C8.5 8.8 6.7 9.5 4.5 9.5S0.5 8.8 0.5 7.8Z"
                    + "M0.5 2.2C0.5 3.2 2.3 3.9 4.5 3.9S8.5 3.2 8.5 2.2";
    /** From the mark's left edge to the text, in px. */
    public static final double VOLUME_MARK_SPACE = 13;
    /** From the mark's top to the baseline of the text, in px. */
    public static final double VOLUME_MARK_ASCENT = 9;

    private static final double[] WIDTHS = {192, 232, 272};
    private static final double LEFT = 16;
    private static final double RIGHT = 14;
    private static final double TEXT_LEFT = 56;
    private static final double TITLE_BASELINE = 27;
    private static final double SUBTITLE_BASELINE = 44;
    private static final double IMAGE_BASELINE = 66;
    private static final double FACTS_BASELINE = 84;
    private static final double FACTS_GAP = 10;

    private final TextMeasurer measurer;

    public CardLayout(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** The size of the card: one of three widths, as the name needs it. */
    public Size size(DiagramNode node) {
        double needed = TEXT_LEFT + RIGHT + measurer.width(node.title(), CardPart.TITLE.style());
        for (double width : WIDTHS) {
            if (needed <= width) {
                return new Size(width, HEIGHT);
            }
        }
        return new Size(WIDTHS[WIDTHS.length - 1], HEIGHT);
    }

    List<SceneText> texts(DiagramNode node, double width) {
        List<SceneText> texts = new ArrayList<>();
        addInitial(node, texts);
        add(CardPart.TITLE, node.title(), TEXT_LEFT, TITLE_BASELINE, width - RIGHT, texts);
        add(CardPart.SUBTITLE, node.subtitle(), TEXT_LEFT, SUBTITLE_BASELINE, width - RIGHT, texts);
        add(CardPart.IMAGE, imageLine(node), LEFT, IMAGE_BASELINE, width - RIGHT, texts);
        double factsWidth = add(CardPart.FACTS, factsLine(node.facts()), LEFT, FACTS_BASELINE, width - RIGHT, texts);
        addVolumes(node.facts(), LEFT + factsWidth + FACTS_GAP + VOLUME_MARK_SPACE, width - RIGHT, texts);
        return texts;
    }

    private void addInitial(DiagramNode node, List<SceneText> texts) {
        String subtitle = node.subtitle().isBlank() ? node.title() : node.subtitle();
        if (!subtitle.isEmpty()) {
            String letter = new String(Character.toChars(Character.toUpperCase(subtitle.codePointAt(0))));
            double width = measurer.width(letter, CardPart.INITIAL.style());
            texts.add(new SceneText(CardPart.INITIAL, letter, subtitle, TILE.centerX() - width / 2,
                    TILE.centerY() + 5.5, width));
        }
    }

    private double add(CardPart part, String full, double x, double baseline, double right, List<SceneText> texts) {
        String shown = measurer.fitted(full, part.style(), right - x);
        if (shown.isEmpty()) {
            return 0;
        }
        double width = measurer.width(shown, part.style());
        texts.add(new SceneText(part, shown, full, x, baseline, width));
        return width;
    }

    private void addVolumes(NodeFacts facts, double left, double right, List<SceneText> texts) {
        if (facts.volumes().isEmpty()) {
            return;
        }
        String full = String.join(", ", facts.volumes());
        String shown = measurer.fitted(full, CardPart.VOLUME.style(), right - left);
        if (!shown.isEmpty()) {
            double width = measurer.width(shown, CardPart.VOLUME.style());
            texts.add(new SceneText(CardPart.VOLUME, shown, full, right - width, FACTS_BASELINE, width));
        }
    }

    private static String imageLine(DiagramNode node) {
        return node.image().orElseGet(() -> node.facts().built()
                ? "build " + node.facts().buildContext().orElse(".") : "no image");
    }

    private static String factsLine(NodeFacts facts) {
        List<String> parts = new ArrayList<>();
        parts.add(facts.replicas() == 1 ? "1 replica" : facts.replicas() + " replicas");
        if (!facts.ports().isEmpty()) {
            parts.add(String.join(", ", facts.ports()));
        }
        if (!facts.profiles().isEmpty()) {
            parts.add(String.join(", ", facts.profiles()));
        }
        return String.join(" · ", parts);
    }
}

package dev.stackwright.rendering.scene;

import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.NodeShape;
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
    private static final double FACTS_GAP = 12;
    private static final double LETTER_DROP = 5.5;

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

    /** @param hasIcon true where an icon stands in the place of the kind's letter */
    List<SceneText> texts(DiagramNode node, double width, boolean hasIcon) {
        List<SceneText> texts = new ArrayList<>();
        double right = width - RIGHT;
        if (!hasIcon) {
            texts.addAll(initial(node));
        }
        addFitted(CardPart.TITLE, List.of(node.title()), TEXT_LEFT, TITLE_BASELINE, right, texts);
        addFitted(CardPart.SUBTITLE, CardWords.subtitle(node), TEXT_LEFT, SUBTITLE_BASELINE,
                right - CardMarkRow.width(node), texts);
        addFitted(CardPart.IMAGE, CardWords.image(node), LEFT, IMAGE_BASELINE, right, texts);
        addFacts(node, right, texts);
        return texts;
    }

    /** The letter of the kind, in the tile; empty where nothing is called anything. */
    List<SceneText> initial(DiagramNode node) {
        String word = node.subtitle().isBlank() || node.shape() != NodeShape.CARD ? node.title() : node.subtitle();
        if (!word.isBlank()) {
            String letter = new String(Character.toChars(Character.toUpperCase(word.strip().codePointAt(0))));
            double width = measurer.width(letter, CardPart.INITIAL.style());
            return List.of(new SceneText(CardPart.INITIAL, letter, word, TILE.centerX() - width / 2,
                    TILE.centerY() + LETTER_DROP, width));
        }
        return List.of();
    }

    /** Facts on the left and volumes on the right of one line: the longest wording of both that has room. */
    private void addFacts(DiagramNode node, double right, List<SceneText> texts) {
        List<String> facts = CardWords.facts(node.facts());
        List<String> volumes = CardWords.volumes(node.facts());
        if (volumes.isEmpty()) {
            addFitted(CardPart.FACTS, facts, LEFT, FACTS_BASELINE, right, texts);
            return;
        }
        for (String volume : volumes) {
            for (String fact : facts) {
                double taken = measurer.width(volume, CardPart.VOLUME.style()) + VOLUME_MARK_SPACE + FACTS_GAP;
                if (measurer.width(fact, CardPart.FACTS.style()) + taken <= right - LEFT) {
                    add(CardPart.FACTS, fact, facts.get(0), LEFT, FACTS_BASELINE, texts);
                    addVolume(volume, volumes.get(0), right, texts);
                    return;
                }
            }
        }
        addShortened(facts, volumes, right, texts);
    }

    /** Volumes get what the shortest wording of the facts leaves, but no less than half of the line. */
    private void addShortened(List<String> facts, List<String> volumes, double right, List<SceneText> texts) {
        double shortest = measurer.width(facts.get(facts.size() - 1), CardPart.FACTS.style());
        double room = Math.max((right - LEFT) / 2, right - LEFT - shortest - FACTS_GAP) - VOLUME_MARK_SPACE;
        String volume = measurer.fitted(volumes.get(volumes.size() - 1), CardPart.VOLUME.style(), room);
        addVolume(volume, volumes.get(0), right, texts);
        double taken = measurer.width(volume, CardPart.VOLUME.style()) + VOLUME_MARK_SPACE + FACTS_GAP;
        addFitted(CardPart.FACTS, facts, LEFT, FACTS_BASELINE, right - taken, texts);
    }

    private void addVolume(String shown, String full, double right, List<SceneText> texts) {
        double x = right - measurer.width(shown, CardPart.VOLUME.style());
        add(CardPart.VOLUME, shown, full, x, FACTS_BASELINE, texts);
    }

    /** The first wording that has room, else the beginning of the last one; the first is the full text. */
    private void addFitted(CardPart part, List<String> wordings, double x, double baseline, double right,
                           List<SceneText> texts) {
        String shown = wordings.stream().filter(text -> measurer.width(text, part.style()) <= right - x).findFirst()
                .orElseGet(() -> measurer.fitted(wordings.get(wordings.size() - 1), part.style(), right - x));
        add(part, shown, wordings.get(0), x, baseline, texts);
    }

    private void add(CardPart part, String shown, String full, double x, double baseline, List<SceneText> texts) {
        if (!shown.isEmpty()) {
            texts.add(new SceneText(part, shown, full, x, baseline, measurer.width(shown, part.style())));
        }
    }
}

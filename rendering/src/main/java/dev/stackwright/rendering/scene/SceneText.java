package dev.stackwright.rendering.scene;

/**
 * One line of text on a card.
 *
 * @param part     what it says
 * @param shown    the text as it fits on the card; never empty
 * @param full     the whole text, for a tooltip
 * @param x        left end in px from the card's left edge
 * @param baseline baseline in px from the card's top edge
 * @param width    width of the shown text in px
 */
public record SceneText(CardPart part, String shown, String full, double x, double baseline, double width) {

    /** True when something of the whole text is not shown. */
    public boolean isCut() {
        return !shown.equals(full);
    }
}

package dev.stackwright.rendering.fx;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.CardPart;
import dev.stackwright.rendering.scene.SceneNode;
import dev.stackwright.rendering.scene.SceneText;
import dev.stackwright.rendering.text.FontFace;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.text.TextStyle;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints nodes as boxes: all of them when the drawing is seen from afar, and those whose card is not made yet.
 * Their names have one size at any zoom, so that they can be read; where a box has no room for its name it shows
 * the letter of its kind, and where not even that fits, nothing. All shapes are rectangles on whole pixels, the
 * cheapest there are without a graphics processor. The context is in view coordinates.
 */
final class BoxPainter {

    /** Borders and dots reach that far beyond the box, in view px. */
    static final double REACH_PX = 4;

    private static final TextStyle NAME = new TextStyle(FontFace.SEMIBOLD, 10.5);
    private static final double LINE_PX = 12;
    private static final double INSET_PX = 4;
    private static final double BAR_PX = 3;
    /** Room for a letter of the kind. */
    private static final double LEAST_LETTER_WIDTH_PX = 16;
    private static final double LEAST_LETTER_HEIGHT_PX = 11;
    private static final double LEAST_BOX_PX = 3;
    /** From the middle of a line of text down to its baseline. */
    private static final double BASELINE_DROP_PX = 3.8;
    private static final double STALE_OPACITY = 0.6;
    private static final double INACTIVE_OPACITY = 0.4;

    private final FxFonts fonts;
    private final ScenePaints paints;
    private final TextMeasurer measurer;
    private final BoxNames names;

    BoxPainter(FxFonts fonts, ScenePaints paints, TextMeasurer measurer) {
        this.fonts = fonts;
        this.paints = paints;
        this.measurer = measurer;
        this.names = new BoxNames(measurer, NAME);
    }

    void paint(GraphicsContext to, SceneNode node, Box inView, CardMarks marks) {
        double left = Math.rint(inView.x());
        double top = Math.rint(inView.y());
        double width = Math.max(LEAST_BOX_PX, Math.rint(inView.width()));
        double height = Math.max(LEAST_BOX_PX, Math.rint(inView.height()));
        to.setGlobalAlpha(!node.node().active() ? INACTIVE_OPACITY : node.node().stale() ? STALE_OPACITY : 1);
        double border = isStrong(marks) ? 2 : 1;
        to.setFill(border(marks));
        rounded(to, left, top, width, height);
        to.setFill(paints.role(node.groundRole()));
        rounded(to, left + border, top + border, width - 2 * border, height - 2 * border);
        to.setFill(paints.kind(node.node().kind()));
        to.fillRect(left, top + 1, Math.min(BAR_PX, width / 3), height - 2);
        words(to, node, new Box(left + BAR_PX, top, width - BAR_PX, height));
        marks.badge().ifPresent(badge -> dot(to, badge, left + width, top));
        to.setGlobalAlpha(1);
    }

    /** A rectangle without its corner pixels. */
    private static void rounded(GraphicsContext to, double left, double top, double width, double height) {
        to.fillRect(left + 1, top, width - 2, height);
        to.fillRect(left, top + 1, width, height - 2);
    }

    private static boolean isStrong(CardMarks marks) {
        return marks.selected() || marks.weakest() || marks.target().isPresent();
    }

    private Color border(CardMarks marks) {
        if (marks.target().isPresent()) {
            return paints.role(marks.target().get() ? "-sw-success" : "-sw-danger");
        }
        if (marks.weakest() && !marks.selected()) {
            return paints.role("-sw-danger");
        }
        return paints.role(marks.selected() ? "-sw-accent" : "-sw-border-strong");
    }

    private void words(GraphicsContext to, SceneNode node, Box room) {
        List<String> lines = names.lines(node.node().title(), room.width() - 2 * INSET_PX,
                (int) ((room.height() - 2) / LINE_PX));
        to.setFont(fonts.of(NAME));
        if (lines.isEmpty()) {
            letter(to, node, room);
            return;
        }
        to.setFill(paints.role("-sw-text"));
        double baseline = room.centerY() + BASELINE_DROP_PX - (lines.size() - 1) * LINE_PX / 2;
        for (String line : lines) {
            to.fillText(line, room.x() + INSET_PX, Math.rint(baseline));
            baseline += LINE_PX;
        }
    }

    /** Of a node with an icon, which could not be made out at this size, the first letter of its name. */
    private static Optional<String> initial(SceneNode node) {
        return node.node().title().codePoints().filter(Character::isLetterOrDigit).mapToObj(
                letter -> Character.toString(Character.toUpperCase(letter))).findFirst();
    }

    private void letter(GraphicsContext to, SceneNode node, Box room) {
        if (room.width() >= LEAST_LETTER_WIDTH_PX && room.height() >= LEAST_LETTER_HEIGHT_PX) {
            to.setFill(paints.kind(node.node().kind()));
            node.text(CardPart.INITIAL).map(SceneText::shown).or(() -> initial(node))
                    .ifPresent(letter -> to.fillText(letter,
                            Math.rint(room.centerX() - measurer.width(letter, NAME) / 2),
                            Math.rint(room.centerY() + BASELINE_DROP_PX)));
        }
    }

    private void dot(GraphicsContext to, Badge badge, double right, double top) {
        to.setFill(paints.severity(badge.worst()));
        to.fillRect(right - 3, top - 2, REACH_PX + 1, REACH_PX + 1);
    }
}

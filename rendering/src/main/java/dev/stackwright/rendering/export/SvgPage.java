package dev.stackwright.rendering.export;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.scene.Scene;

/**
 * Where things stand on the page of a picture.
 *
 * @param view    what of the plane is shown, in px of the page
 * @param content the drawing with heading and legend, in px of the drawing
 * @param left    where the content's coordinates begin on the page
 * @param top     where the content's coordinates begin on the page
 * @param scale   px of the page for each px of the drawing; 1 where the page is made for the drawing
 * @param block   the title block on the page; of no height where there is none
 */
record SvgPage(Box view, Box content, double left, double top, double scale, Box block) {

    static final double MARGIN = 32;
    private static final double HEADING = 44;
    private static final double LEGEND = 40;
    private static final double LEAST_WIDTH = 240;
    private static final double LEAST_WIDTH_WITH_BLOCK = 640;
    /** A drawing of two cards does not fill a sheet. */
    private static final double MOST_ENLARGED = 1.25;

    static SvgPage of(Scene scene, SvgOptions options) {
        boolean hasBlock = options.page().block().isPresent();
        Box content = content(scene, options, hasBlock ? LEAST_WIDTH_WITH_BLOCK : LEAST_WIDTH);
        double height = hasBlock ? SvgTitleBlock.HEIGHT : 0;
        return options.page().paper().map(paper -> onPaper(content, sheet(content, paper,
                options.page().orientation(), height), height)).orElseGet(() -> around(content, height));
    }

    private static Box content(Scene scene, SvgOptions options, double leastWidth) {
        Box drawn = scene.bounds().grown(MARGIN);
        double top = options.hasHeading() ? HEADING : 0;
        double bottom = options.legend() && !scene.edges().isEmpty() ? LEGEND : 0;
        double x = Math.floor(drawn.x());
        double y = Math.floor(drawn.y() - top);
        boolean onPaper = options.page().paper().isPresent();
        return new Box(x, y, Math.max(onPaper ? LEAST_WIDTH : leastWidth, Math.ceil(drawn.right() - x)),
                Math.ceil(drawn.bottom() + bottom - y));
    }

    private static SvgPage around(Box content, double blockHeight) {
        Box view = new Box(content.x(), content.y(), content.width(),
                content.height() + (blockHeight == 0 ? 0 : blockHeight + MARGIN));
        return new SvgPage(view, content, 0, 0, 1, new Box(content.x() + MARGIN, content.bottom(),
                content.width() - 2 * MARGIN, blockHeight));
    }

    private static SvgPage onPaper(Box content, Size sheet, double blockHeight) {
        double scale = scale(content, sheet, blockHeight);
        double room = sheet.height() - (blockHeight == 0 ? 0 : blockHeight + MARGIN);
        double left = (sheet.width() - content.width() * scale) / 2 - content.x() * scale;
        double top = (room - content.height() * scale) / 2 - content.y() * scale;
        return new SvgPage(new Box(0, 0, sheet.width(), sheet.height()), content, left, top, scale,
                new Box(MARGIN, sheet.height() - MARGIN - blockHeight, sheet.width() - 2 * MARGIN, blockHeight));
    }

    private static Size sheet(Box content, PaperSize paper, Orientation orientation, double blockHeight) {
        if (orientation == Orientation.FITTING) {
            Size landscape = paper.size(true);
            Size portrait = paper.size(false);
            return scale(content, landscape, blockHeight) >= scale(content, portrait, blockHeight) ? landscape
                    : portrait;
        }
        return paper.size(orientation == Orientation.LANDSCAPE);
    }

    /** The drawing has its own margin. */
    private static double scale(Box content, Size sheet, double blockHeight) {
        double room = sheet.height() - (blockHeight == 0 ? 0 : blockHeight + MARGIN);
        return Math.min(MOST_ENLARGED, Math.min(sheet.width() / content.width(), room / content.height()));
    }

    Size size() {
        return view.size();
    }

    /** True where the drawing is moved or made smaller to fit. */
    boolean isFitted() {
        return left != 0 || top != 0 || scale != 1;
    }
}

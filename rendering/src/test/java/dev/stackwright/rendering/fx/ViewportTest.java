package dev.stackwright.rendering.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Size VIEW = new Size(1000, 600);

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Viewport before = new Viewport(120, -40, 0.8);
        Point pointer = new Point(333, 222);

        Viewport after = before.zoomed(1.7, pointer);

        assertThat(after.zoom()).isEqualTo(1.7);
        assertThat(after.toDrawing(pointer).x()).isCloseTo(before.toDrawing(pointer).x(), within(1e-9));
        assertThat(after.toDrawing(pointer).y()).isCloseTo(before.toDrawing(pointer).y(), within(1e-9));
    }

    @Test
    void theZoomStaysInItsRange() {
        assertThat(new Viewport(0, 0, 100).zoom()).isEqualTo(Viewport.MAX_ZOOM);
        assertThat(new Viewport(0, 0, 0).zoom()).isEqualTo(Viewport.MIN_ZOOM);
    }

    @Test
    void fittingShowsAllOfALargeBox() {
        Box large = new Box(-500, 200, 4000, 1000);

        Viewport viewport = Viewport.fitting(large, VIEW, 40, 1);

        Box shown = viewport.toView(large);
        assertThat(shown.x()).isGreaterThanOrEqualTo(40 - 1e-9);
        assertThat(shown.right()).isLessThanOrEqualTo(960 + 1e-9);
        assertThat(shown.centerY()).isCloseTo(300, within(1e-9));
    }

    @Test
    void fittingDoesNotBlowUpASmallBox() {
        Viewport viewport = Viewport.fitting(new Box(0, 0, 192, 96), VIEW, 40, 1);

        assertThat(viewport.zoom()).isEqualTo(1);
        assertThat(viewport.toView(new Point(96, 48))).isEqualTo(new Point(500, 300));
    }

    @Test
    void draggingMovesTheDrawingWithThePointer() {
        Viewport before = new Viewport(10, 20, 0.5);
        Point place = new Point(77, 99);

        Viewport after = before.dragged(30, -12);

        assertThat(after.toView(place)).isEqualTo(before.toView(place).plus(30, -12));
    }

    @Test
    void revealingMovesNothingThatIsSeen() {
        Viewport viewport = new Viewport(0, 0, 1);

        assertThat(viewport.revealing(new Box(100, 100, 192, 96), VIEW, 20)).isEqualTo(viewport);
    }

    @Test
    void revealingMovesNoFurtherThanNeeded() {
        Viewport viewport = new Viewport(0, 0, 1);

        Viewport after = viewport.revealing(new Box(1200, 100, 192, 96), VIEW, 20);

        assertThat(after).isEqualTo(new Viewport(412, 0, 1));
    }

    @Test
    void ofABoxLargerThanTheViewTheUpperLeftIsRevealed() {
        Viewport viewport = new Viewport(9000, 9000, 1);

        Viewport after = viewport.revealing(new Box(100, 100, 3000, 3000), VIEW, 20);

        assertThat(after).isEqualTo(new Viewport(80, 80, 1));
    }
}

package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnappingTest {

    private static final Box ONE = new Box(100, 100, 200, 80);

    @Test
    void aLeftEdgeThatNearlyAgreesIsDrawnIntoLineAndTheGuideReachesOverBoth() {
        Snapping.Snap snap = new Snapping(List.of(ONE)).snap(new Box(104, 400, 150, 60), 6);

        assertThat(snap.dx()).isEqualTo(-4);
        assertThat(snap.dy()).isZero();
        assertThat(snap.guides())
                .containsExactly(new Snapping.Guide(new Point(100, 100), new Point(100, 460)));
    }

    @Test
    void middlesAreInLineToo() {
        Snapping.Snap snap = new Snapping(List.of(ONE)).snap(new Box(900, 97, 200, 80), 6);

        assertThat(snap.dy()).isEqualTo(3);
        assertThat(snap.guides()).hasSize(3);
    }

    @Test
    void whatIsFartherThanTheToleranceStays() {
        assertThat(new Snapping(List.of(ONE)).snap(new Box(107, 407, 150, 60), 6)).isEqualTo(Snapping.Snap.NONE);
    }

    @Test
    void betweenTwoTheGapsBecomeTheSame() {
        Snapping snapping = new Snapping(List.of(new Box(0, 0, 100, 90), new Box(500, 0, 100, 90)));

        Snapping.Snap snap = snapping.snap(new Box(255, 20, 80, 30), 6);

        assertThat(snap.dx()).isEqualTo(5);
        assertThat(snap.guides()).contains(new Snapping.Guide(new Point(100, 35), new Point(260, 35)),
                new Snapping.Guide(new Point(340, 35), new Point(500, 35)));
    }

    @Test
    void aRowGoesOnWithTheGapItHas() {
        Snapping snapping = new Snapping(List.of(new Box(0, 0, 100, 80), new Box(140, 0, 100, 80)));

        assertThat(snapping.snap(new Box(283, 22, 90, 30), 6).dx()).isEqualTo(-3);
    }

    @Test
    void nothingAroundPullsAtNothing() {
        assertThat(new Snapping(List.of()).snap(ONE, 6)).isEqualTo(Snapping.Snap.NONE);
    }

    @Test
    void placesWithoutEndPullAtNothing() {
        Box endless = new Box(Double.POSITIVE_INFINITY, Double.NaN, 100, 80);

        assertThat(new Snapping(List.of(endless)).snap(ONE, 6)).isEqualTo(Snapping.Snap.NONE);
    }
}

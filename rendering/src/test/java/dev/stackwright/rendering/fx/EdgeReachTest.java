package dev.stackwright.rendering.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramEdge;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneEdge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeReachTest {

    /** Right from 0 to 500, then down to 500. */
    private static final List<Point> BENT = List.of(new Point(0, 0), new Point(500, 0), new Point(500, 500));

    private static final DiagramEdge EDGE = DiagramEdge.plain(ElementId.service("a"), ElementId.service("b"),
            EdgeKind.DEPENDS_ON);

    @ParameterizedTest
    @CsvSource({"100, -50, true", "100, 11, true", "100, 13, false", "460, 300, true", "350, 300, false",
            "511, 300, true", "513, 300, false", "0, 513, false"})
    void onlyTheTilesALineRunsThroughAreTouched(double left, double top, boolean touched) {
        SceneEdge edge = new SceneEdge(EDGE, BENT, Optional.empty());

        assertThat(EdgeReach.of(edge).touches(new Box(left, top, 100, 100))).isEqualTo(touched);
    }
}

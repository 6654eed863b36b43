package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.Starters;
import dev.stackwright.rendering.export.PictureExport;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.testing.Stacks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every starter is drawn well. */
class StarterDrawingTest {

    private static final Drafter DRAFTER = Stacks.drafter();

    static List<Starter> starters() {
        return Starters.read().all();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void everyNodeStandsWhereTheDesignPutsItAndNoneCoversAnother(Starter starter) {
        Scene scene = scene(starter);

        assertThat(scene.nodes()).hasSameSizeAs(starter.stack().compose().services()).allSatisfy(node -> {
            NodePosition place = starter.stack().design().positions().get(node.id());
            assertThat(node.box().corner()).isEqualTo(new Point(place.x(), place.y()));
        });
        assertThat(Stacks.overlaps(scene.nodes().stream().map(SceneNode::box).toList())).isZero();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void noLineAndNoLabelLiesOnACard(Starter starter) {
        Scene scene = scene(starter);

        assertThat(scene.edges()).isNotEmpty().allSatisfy(edge -> assertThat(scene.nodes())
                .noneMatch(node -> crosses(edge.points(), node.box())));
        assertThat(scene.edges().stream().flatMap(edge -> edge.label().stream()).map(SceneLabel::box))
                .allSatisfy(label -> assertThat(scene.nodes()).noneMatch(node -> node.box().overlaps(label)));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void noLabelHidesABendOfItsLine(Starter starter) {
        assertThat(scene(starter).edges()).allSatisfy(edge -> {
            List<Point> bends = edge.points().subList(1, edge.points().size() - 1);
            assertThat(edge.label().map(SceneLabel::box).stream()).noneMatch(label -> bends.stream()
                    .anyMatch(label::contains));
        });
    }

    /** All sections are upright or level; touching the border is where an edge begins and ends. */
    private static boolean crosses(List<Point> points, Box card) {
        Box inside = card.grown(-1);
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            Box section = new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                    Math.max(0.1, Math.abs(from.x() - to.x())), Math.max(0.1, Math.abs(from.y() - to.y())));
            if (section.overlaps(inside)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("starters")
    void noNameIsCutAndEveryImageTellsNameAndVersion(Starter starter) {
        assertThat(scene(starter).nodes()).allSatisfy(node -> {
            assertThat(node.text(CardPart.TITLE).orElseThrow().isCut()).as(node.id().toString()).isFalse();
            assertThat(node.text(CardPart.IMAGE).orElseThrow().shown()).as(node.id().toString())
                    .doesNotContain("${").contains(":");
        });
    }

    @ParameterizedTest
    @MethodSource("starters")
    void aPreviewFitsIntoItsRoomInBothColours(Starter starter) throws IOException {
        for (ColorTheme theme : ColorTheme.values()) {
            byte[] png = new PictureExport(Stacks.MEASURER).preview(scene(starter), theme, new Size(320, 160), 0.5);

            var picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(picture.getWidth()).isBetween(100, 320);
            assertThat(picture.getHeight()).isBetween(60, 160);
            for (int[] corner : new int[][] {{0, 0}, {picture.getWidth() - 1, picture.getHeight() - 1}}) {
                assertThat("#%06x".formatted(picture.getRGB(corner[0], corner[1]) & 0xffffff))
                        .isEqualTo(theme.palette().color("-sw-canvas"));
            }
        }
    }

    private static Scene scene(Starter starter) {
        return DRAFTER.draw(starter.stack(), Drawing.EMPTY).scene();
    }
}

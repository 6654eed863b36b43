package dev.stackwright.app.canvas;

import static dev.stackwright.app.canvas.CanvasFixture.THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.View;
import dev.stackwright.rendering.diagram.ViewKind;
import dev.stackwright.rendering.fx.Viewport;
import dev.stackwright.rendering.geometry.Point;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class ViewControlTest {

    @Test
    void aViewIsFoundAsItWasLeft() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.camera().zoomAt(new Point(100, 100), 2);
            Viewport left = on.canvas.camera().viewport();

            on.canvas.views().open(ViewKind.C4_CONTAINER);
            on.layout();
            assertThat(on.canvas.camera().viewport()).isNotEqualTo(left);

            on.canvas.views().open(ViewKind.ARCHITECTURE);
            on.layout();
            assertThat(on.canvas.camera().viewport()).isEqualTo(left);
        });
    }

    @Test
    void theCanvasSaysWhichViewItShows() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            assertThat(on.canvas.lookup("#canvas-view").isVisible()).isFalse();

            on.canvas.views().open(View.of(ViewKind.C4_COMPONENT, "api"));

            assertThat(((Label) on.canvas.lookup("#canvas-view")).getText()).isEqualTo("C4 components of api");
        });
    }

    @Test
    void aViewOfAServiceFollowsItsNameAndFallsBackWhenItGoes() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.views().open(View.of(ViewKind.C4_COMPONENT, "api"));

            on.workspace.perform(new RenameService("api", "backend"));
            assertThat(on.canvas.views().options().view().subject()).contains("backend");

            on.type("  backend:\n    image: acme/api:1.4.0\n", "");
            assertThat(on.canvas.views().options().view().subject()).contains("web");
        });
    }

    @Test
    void aNodeThatIsRenamedInAnotherViewStandsWhereItStood() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.views().open(ViewKind.C4_CONTAINER);
            on.workspace.perform(new AddService("mail", "axllent/mailpit:v1"));
            on.layout();
            Map<String, Point> before = corners(on);

            on.canvas.views().open(View.ARCHITECTURE);
            on.workspace.perform(new RenameService("mail", "aaa"));
            on.canvas.views().open(ViewKind.C4_CONTAINER);
            on.layout();

            before.put("aaa", before.remove("mail"));
            assertThat(corners(on)).isEqualTo(before);
        });
    }

    private static Map<String, Point> corners(CanvasFixture on) {
        Map<String, Point> corners = new HashMap<>();
        on.canvas.scene().nodes().forEach(node -> corners.put(node.id().name(), node.box().corner()));
        return corners;
    }

    @Test
    void turningGoesRoundAllKindsOfViews() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);

            on.canvas.views().turn(-1);
            assertThat(on.canvas.views().options().view().kind()).isEqualTo(ViewKind.SCENARIO);
            on.canvas.views().turn(1);
            assertThat(on.canvas.views().options().view()).isEqualTo(View.ARCHITECTURE);
        });
    }

    @Test
    void aClickInTheLegendLeavesLinesOutAndShowsThemAgain() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Button entry = (Button) on.canvas.lookup("#legend-environment");
            assertThat(on.canvas.scene().edges()).hasSize(2);

            entry.fire();
            on.layout();
            assertThat(on.canvas.scene().edges()).extracting(edge -> edge.edge().kind())
                    .containsExactly(EdgeKind.DEPENDS_ON);
            assertThat(entry.isVisible()).isTrue();
            assertThat(entry.getAccessibleText()).isEqualTo("Show: named in the environment");

            entry.fire();
            on.layout();
            assertThat(on.canvas.scene().edges()).hasSize(2);
        });
    }

    @Test
    void noLineIsDrawnWhereLinesFollowFromChoices() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.views().open(ViewKind.NETWORKS);
            on.layout();

            on.drag(on.handleOf("cache"), on.middleOf("web"));

            assertThat(on.text()).isEqualTo(THREE);
            assertThat(on.refusals).extracting(Outcome.Refusal::remedy)
                    .containsExactly("Draw them in the architecture.");
        });
    }
}

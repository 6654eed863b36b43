package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.rendering.fx.Viewport;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class FocusModeTest {

    private static final String CHAIN = """
            services:
              web:
                image: nginx:1.27
                depends_on: [api]
              api:
                image: acme/api:1.4.0
                depends_on: [database]
              database:
                image: postgres:16
                depends_on: [disk]
              disk:
                image: acme/disk:1
            """;

    private static List<String> seen(CanvasFixture on) {
        return on.canvas.sceneView().shownScene().nodes().stream().map(SceneNode::id).map(id -> id.name()).toList();
    }

    private static String bar(CanvasFixture on) {
        HBox bar = (HBox) on.canvas.lookup("#focus-bar");
        return bar.isVisible() ? ((Label) bar.getChildren().get(0)).getText() : "";
    }

    @Test
    void fShowsTheSelectionWithItsNeighboursAndGoesFurtherWithEveryPress() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(CHAIN);
            on.selection.select(Set.of(CanvasFixture.id("web")), this);

            on.strike(KeyCode.F);
            assertThat(seen(on)).containsExactly("web", "api");
            assertThat(bar(on)).isEqualTo("Showing web and 1 neighbour, depth 1");

            on.strike(KeyCode.F);
            assertThat(seen(on)).containsExactly("web", "api", "database");
            assertThat(bar(on)).isEqualTo("Showing web and 2 neighbours, depth 2");

            on.strikeWithShift(KeyCode.F);
            on.strikeWithShift(KeyCode.F);
            assertThat(seen(on)).containsExactly("web");
        });
    }

    @Test
    void escapeShowsEverythingAgainWhereItWasLookedAt() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(CHAIN);
            on.canvas.camera().zoomAt(new Point(50, 50), 1.5);
            Viewport before = on.canvas.camera().viewport();
            on.selection.select(Set.of(CanvasFixture.id("api")), on.canvas.selection());
            on.strike(KeyCode.F);
            assertThat(on.canvas.camera().viewport()).isNotEqualTo(before);

            on.strike(KeyCode.ESCAPE);

            assertThat(seen(on)).hasSize(4);
            assertThat(bar(on)).isEmpty();
            assertThat(on.canvas.camera().viewport()).isEqualTo(before);
            assertThat(on.selection.elements()).containsExactly(CanvasFixture.id("api"));
        });
    }

    @Test
    void whatIsInTheMiddleMayGetAnotherNameAndEndsTheFocusWhenItGoes() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(CHAIN);
            on.selection.select(Set.of(CanvasFixture.id("disk")), this);
            on.strike(KeyCode.F);

            on.workspace.perform(new RenameService("disk", "store"));
            on.layout();
            assertThat(seen(on)).containsExactly("database", "store");

            on.selection.select(Set.of(CanvasFixture.id("store")), this);
            on.strike(KeyCode.DELETE);
            assertThat(seen(on)).containsExactly("web", "api", "database");
        });
    }

    @Test
    void nothingSelectedNothingHappens() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(CHAIN);

            on.strike(KeyCode.F);
            on.strikeWithShift(KeyCode.F);

            assertThat(seen(on)).hasSize(4);
            assertThat(on.canvas.focusMode().isOn()).isFalse();
        });
    }
}

package dev.stackwright.app.canvas;

import static dev.stackwright.app.canvas.CanvasFixture.THREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.rendering.geometry.Box;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AutoLayoutTest {

    @Test
    void arrangingIsOneStepAndUndoPutsEverythingBack() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.drag(on.middleOf("web"), on.middleOf("web").plus(300, 200));
            Box moved = on.box("web");

            on.canvas.autoLayout().anew();
            on.layout();

            assertThat(on.box("web")).isNotEqualTo(moved);
            assertThat(on.workspace.undoTitle()).isEqualTo(Optional.of("Arrange everything anew"));
            on.workspace.undo();
            on.layout();
            assertThat(on.box("web")).isEqualTo(moved);
        });
    }

    @Test
    void arrangingKeepsWhatWasPlacedByHandAndWhatIsLocked() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.drag(on.middleOf("web"), on.middleOf("web").plus(300, 200));
            Box moved = on.box("web");

            on.canvas.autoLayout().all();
            on.layout();

            assertThat(on.box("web")).isEqualTo(moved);
            assertThat(on.workspace.undoTitle()).isEqualTo(Optional.of("Arrange all"));
            assertThat(List.of("api", "cache")).noneMatch(name -> on.box(name).overlaps(moved));
            on.canvas.selection().select(CanvasFixture.id("web"));
            on.canvas.sheet().toggleLock();
            on.canvas.autoLayout().anew();
            on.layout();
            assertThat(on.box("web")).isEqualTo(moved);
        });
    }

    @Test
    void arrangingThatWouldChangeNothingIsToldAndLeavesNoStep() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.autoLayout().anew();
            on.layout();
            Optional<String> undo = on.workspace.undoTitle();
            on.refusals.clear();

            on.canvas.autoLayout().all();

            assertThat(on.workspace.undoTitle()).isEqualTo(undo);
            assertThat(on.refusals).singleElement().satisfies(refusal ->
                    assertThat(refusal.remedy()).contains("Arrange everything anew"));
        });
    }

    @Test
    void oneFreeNodeIsTooFewToArrange() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            on.canvas.selection().select(CanvasFixture.id("web"));
            on.canvas.sheet().toggleLock();
            on.canvas.selection().select(Set.of(CanvasFixture.id("web"), CanvasFixture.id("api")));

            on.canvas.autoLayout().selected();

            assertThat(on.refusals).extracting(Outcome.Refusal::reason)
                    .containsExactly("Fewer than two of the selected nodes can be arranged.");
            assertThat(on.workspace.undoTitle()).isEqualTo(Optional.of("Lock service web"));
        });
    }

    @Test
    void onlyWhatIsSelectedIsArranged() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(THREE);
            Box web = on.box("web");
            on.drag(on.middleOf("cache"), on.middleOf("cache").plus(500, 400));
            on.canvas.selection().select(Set.of(CanvasFixture.id("api"), CanvasFixture.id("cache")));

            on.canvas.autoLayout().selected();
            on.layout();

            assertThat(on.box("web")).isEqualTo(web);
            assertThat(on.box("cache").y()).isLessThan(300);
            assertThat(on.workspace.undoTitle()).isEqualTo(Optional.of("Arrange 2 nodes"));
        });
    }
}

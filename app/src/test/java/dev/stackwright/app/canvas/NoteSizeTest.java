package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.sketch.AddNote;
import dev.stackwright.model.sketch.Spot;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteSizeTest {

    private static final ElementId NOTE = Sheet.note("n1");

    @Test
    void aNoteIsMadeLargerByItsCornerInOneStepAndStaysWhereItIs() {
        FxThread.run(() -> {
            CanvasFixture on = withNote();
            Box before = box(on);
            double zoom = on.canvas.camera().viewport().zoom();

            on.drag(corner(on), corner(on).plus(60 * zoom, 30 * zoom));

            CanvasNote note = note(on);
            assertThat(note.width()).isEqualTo(before.width() + 60);
            assertThat(note.height()).isEqualTo(before.height() + 30);
            assertThat(box(on)).isEqualTo(new Box(before.x(), before.y(), note.width(), note.height()));
            assertThat(on.workspace.undoTitle()).isEqualTo(Optional.of("Resize a note"));
            on.workspace.undo();
            on.layout();
            assertThat(box(on)).isEqualTo(before);
        });
    }

    @Test
    void aNoteKeepsRoomForAWord() {
        FxThread.run(() -> {
            CanvasFixture on = withNote();

            on.drag(corner(on), corner(on).plus(-900, -900));

            assertThat(note(on).width()).isEqualTo(72);
            assertThat(note(on).height()).isEqualTo(40);
        });
    }

    @Test
    void aLockedNoteKeepsItsSizeAndSaysWhy() {
        FxThread.run(() -> {
            CanvasFixture on = withNote();
            CanvasNote before = note(on);
            on.canvas.selection().select(NOTE);
            on.canvas.sheet().toggleLock();

            on.drag(corner(on), corner(on).plus(60, 30));

            assertThat(note(on)).isEqualTo(before);
            assertThat(on.refusals).singleElement().satisfies(refusal ->
                    assertThat(refusal.code()).isEqualTo("locked"));
        });
    }

    @Test
    void aNoteIsMovedWhereOtherCardsHaveTheHandleToConnectFrom() {
        FxThread.run(() -> {
            CanvasFixture on = withNote();
            Box before = box(on);
            Point edge = on.canvas.sceneView().viewport().toView(new Point(before.right() - 4, before.centerY()));

            on.drag(edge, edge.plus(90, 60));

            assertThat(box(on).size()).isEqualTo(before.size());
            assertThat(box(on).x()).isGreaterThan(before.x());
            assertThat(on.refusals).isEmpty();
        });
    }

    private static CanvasFixture withNote() {
        CanvasFixture on = new CanvasFixture(CanvasFixture.THREE);
        on.workspace.perform(AddNote.of(on.workspace.snapshot().design(), new CanvasNote("Ask Ann"),
                new Spot(Sheet.ARCHITECTURE, new NodePosition(0, 400))));
        on.canvas.fit();
        on.layout();
        return on;
    }

    private static CanvasNote note(CanvasFixture on) {
        return on.workspace.snapshot().design().sheet().notes().get(NOTE.name());
    }

    private static Box box(CanvasFixture on) {
        return on.canvas.scene().node(NOTE).orElseThrow().box();
    }

    /** Just inside of the lower right corner, in px of the view. */
    private static Point corner(CanvasFixture on) {
        return on.canvas.sceneView().viewport().toView(new Point(box(on).right(), box(on).bottom())).plus(-3, -3);
    }
}

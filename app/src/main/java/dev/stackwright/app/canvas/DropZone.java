package dev.stackwright.app.canvas;

import dev.stackwright.app.project.BlockTransfer;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.rendering.geometry.Point;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes blocks that are dragged here from the palette. */
final class DropZone {

    private static final PseudoClass INVITING = PseudoClass.getPseudoClass("inviting");
    /** From the pointer to the new card's corner, so that the card lies under the pointer; in px of the drawing. */
    private static final double GRIP_X = 40;
    private static final double GRIP_Y = 30;

    private final Node canvas;
    private final Camera camera;
    private final CanvasEdits edits;
    private final Blocks blocks;
    private final Consumer<ElementId> added;

    /** @param added gets the new node */
    DropZone(Node canvas, Camera camera, CanvasEdits edits, Blocks blocks, Consumer<ElementId> added) {
        this.canvas = canvas;
        this.camera = camera;
        this.edits = edits;
        this.blocks = blocks;
        this.added = added;
        canvas.addEventHandler(DragEvent.DRAG_OVER, this::over);
        canvas.addEventHandler(DragEvent.DRAG_EXITED, event -> canvas.pseudoClassStateChanged(INVITING, false));
        canvas.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (BlockTransfer.in(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            canvas.pseudoClassStateChanged(INVITING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        BlockTransfer.in(event.getDragboard()).ifPresent(block -> {
            event.setDropCompleted(drop(block, new Point(event.getX(), event.getY())));
            event.consume();
        });
    }

    /**
     * Adds the block as a service whose card lies under the pointer.
     *
     * @param pointer in px of the view
     * @return false where that was refused or there is no such block
     */
    boolean drop(String blockId, Point pointer) {
        Point at = camera.toDrawing(pointer);
        NodePosition corner = new NodePosition(Math.rint(at.x() - GRIP_X), Math.rint(at.y() - GRIP_Y));
        Optional<AddService> adding = blocks.adding(blockId, edits.snapshot(), Optional.of(corner));
        boolean done = adding.filter(edits::perform).isPresent();
        if (done) {
            added.accept(ElementId.service(adding.get().spec().name()));
        }
        return done;
    }
}

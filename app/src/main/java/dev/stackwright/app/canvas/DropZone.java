package dev.stackwright.app.canvas;

import dev.stackwright.app.project.BlockTransfer;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes blocks that are dragged here from the palette; one dropped on an edge goes between its ends. */
final class DropZone {

    private static final PseudoClass INVITING = PseudoClass.getPseudoClass("inviting");
    /** From the pointer to the new card's corner, so that the card lies under the pointer; in px of the drawing. */
    private static final double GRIP_X = 40;
    private static final double GRIP_Y = 30;

    private final Node canvas;
    private final CanvasParts parts;
    private final Blocks blocks;
    private final Sketching sketching;
    private final Hint hint;
    private final Hits hits;

    DropZone(Node canvas, CanvasParts parts, Blocks blocks, Sketching sketching, Hint hint) {
        this.canvas = canvas;
        this.parts = parts;
        this.blocks = blocks;
        this.sketching = sketching;
        this.hint = hint;
        this.hits = new Hits(parts.view());
        canvas.addEventHandler(DragEvent.DRAG_OVER, this::over);
        canvas.addEventHandler(DragEvent.DRAG_EXITED, event -> left());
        canvas.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        Optional<String> dragged = BlockTransfer.in(event.getDragboard());
        if (dragged.isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            canvas.pseudoClassStateChanged(INVITING, true);
            if (dragged.flatMap(Outsider::transferred).isEmpty()) {
                invite(new Point(event.getX(), event.getY()));
            }
            event.consume();
        }
    }

    /** Shows between which services a block would go if it were dropped at that place of the view. */
    void invite(Point pointer) {
        Optional<EdgeKey> edge = edgeAt(pointer);
        parts.view().mark(parts.view().marks().withHovered(Optional.empty(), edge));
        edge.ifPresentOrElse(key -> hint.show(Strings.text("canvas.drop.between", key.from().name(),
                key.to().name()), pointer), hint::hide);
    }

    private Optional<EdgeKey> edgeAt(Point pointer) {
        return hits.edge(pointer).filter(key -> key.from().isService() && key.to().isService());
    }

    private void left() {
        canvas.pseudoClassStateChanged(INVITING, false);
        parts.view().mark(parts.view().marks().withHovered(Optional.empty(), Optional.empty()));
        hint.hide();
    }

    private void dropped(DragEvent event) {
        BlockTransfer.in(event.getDragboard()).ifPresent(block -> {
            left();
            event.setDropCompleted(drop(block, new Point(event.getX(), event.getY())));
            event.consume();
        });
    }

    /**
     * Adds the block as a service whose card lies under the pointer, or between the ends of the edge there; draws
     * what stands outside the stack.
     *
     * @param pointer in px of the view
     * @return false where that was refused or there is no such block
     */
    boolean drop(String blockId, Point pointer) {
        Point corner = parts.camera().toDrawing(pointer).plus(-GRIP_X, -GRIP_Y);
        Optional<Outsider> outsider = Outsider.transferred(blockId);
        if (outsider.isPresent()) {
            return sketching.drawAt(outsider.get(), Optional.of(corner));
        }
        Optional<EdgeKey> edge = edgeAt(pointer);
        BlockAdder adder = sketching.adder();
        return blocks.technologies().byId(blockId)
                .filter(block -> edge.isPresent() ? adder.addBetween(block, edge.get(), corner)
                        : adder.add(block, Optional.of(corner)))
                .isPresent();
    }
}

package dev.stackwright.app.canvas;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * A field on the canvas in which a block is named with a few letters. Enter adds it, connected with the selected
 * service where that makes sense; Shift and Enter add it alone; Escape closes.
 */
final class QuickAdd extends VBox {

    private static final double WIDTH_PX = 340;
    private static final double ROW_PX = 32;
    private static final int MOST_ROWS = 7;
    private static final double MARGIN_PX = 8;

    private final Blocks blocks;
    private final BlockAdder adder;
    private final BiConsumer<Outsider, Optional<Point>> drawing;
    private final Runnable closed;
    private final TextField field = new TextField();
    private final ListView<QuickChoice> list = new ListView<>();
    private final Label keys = new Label();
    private Optional<Point> corner = Optional.empty();
    private boolean open;

    /**
     * @param drawing draws what stands outside the stack, at a place of the drawing where there is one
     * @param closed  gives the keyboard back to the canvas
     */
    QuickAdd(Blocks blocks, BlockAdder adder, BiConsumer<Outsider, Optional<Point>> drawing, Runnable closed) {
        this.blocks = blocks;
        this.adder = adder;
        this.drawing = drawing;
        this.closed = closed;
        setId("quick-add");
        getStyleClass().addAll("canvas-box", "quick-add");
        setManaged(false);
        setVisible(false);
        field.setId("quick-add-field");
        field.setPromptText(Strings.text("canvas.quickAdd.prompt"));
        field.setAccessibleText(Strings.text("canvas.quickAdd.prompt"));
        field.textProperty().addListener((property, before, now) -> refill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((property, before, now) -> left(now));
        list.setId("quick-add-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW_PX);
        list.setPlaceholder(new Label(Strings.text("canvas.quickAdd.nothing")));
        list.setCellFactory(view -> new BlockCell());
        list.setOnMouseClicked(event -> add(event.isShiftDown()));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> tellKeys());
        keys.getStyleClass().add("canvas-box-keys");
        keys.setWrapText(true);
        getChildren().addAll(field, list, keys);
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    boolean isOpen() {
        return open;
    }

    /**
     * @param at     where the box opens, in px of the view
     * @param placed the corner of the new card, in px of the drawing; empty to find room for it
     */
    void open(Point at, Optional<Point> placed) {
        corner = placed;
        open = true;
        field.clear();
        refill();
        setVisible(true);
        list.setPrefHeight(MOST_ROWS * ROW_PX + 2);
        applyCss();
        double height = prefHeight(WIDTH_PX);
        double right = getParent().getLayoutBounds().getWidth() - WIDTH_PX - MARGIN_PX;
        double bottom = getParent().getLayoutBounds().getHeight() - height - MARGIN_PX;
        resizeRelocate(Math.max(MARGIN_PX, Math.min(at.x(), right)), Math.max(MARGIN_PX, Math.min(at.y(), bottom)),
                WIDTH_PX, height);
        field.requestFocus();
    }

    private void refill() {
        list.getItems().setAll(QuickChoice.matching(blocks, field.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        tellKeys();
    }

    private Optional<QuickChoice> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void tellKeys() {
        keys.setText(chosen().flatMap(QuickChoice::block).flatMap(adder::connection)
                .map(edge -> Strings.text("canvas.quickAdd.connected", edge.from().name(), edge.to().name()))
                .orElse(Strings.text("canvas.quickAdd.alone")));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN:
                list.getSelectionModel().selectNext();
                break;
            case UP:
                list.getSelectionModel().selectPrevious();
                break;
            case ENTER:
                add(event.isShiftDown());
                break;
            case ESCAPE:
                hide();
                closed.run();
                break;
            case TAB:
                break;
            default:
                return;
        }
        event.consume();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS + 1));
    }

    private void add(boolean alone) {
        chosen().ifPresent(choice -> {
            Optional<EdgeKey> edge = alone ? Optional.empty() : choice.block().flatMap(adder::connection);
            hide();
            closed.run();
            choice.block().ifPresent(block -> edge.ifPresentOrElse(
                    connected -> adder.addConnected(block, connected), () -> adder.add(block, corner)));
            choice.outsider().ifPresent(outsider -> drawing.accept(outsider, corner));
        });
    }

    /** Who goes on working elsewhere does not want it; a click on a row does. */
    private void left(boolean focused) {
        if (!focused && open && getScene() != null && getScene().getFocusOwner() != list) {
            hide();
        }
    }

    private void hide() {
        open = false;
        setVisible(false);
    }
}

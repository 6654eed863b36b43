package dev.stackwright.app.panels.blocks;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.project.BlockTransfer;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.resources.Strings;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** One block: dragged to the canvas, or added with a double click or Enter. */
final class BlockRow extends HBox {

    private final Technology block;
    private final Runnable add;

    BlockRow(Technology block, Runnable add) {
        this.block = block;
        this.add = add;
        setId("block-" + block.id());
        getStyleClass().addAll("block-row", "kind-" + block.kind().id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Strings.text("blocks.add", block.name()));
        StackPane tile = new StackPane(new FontIcon(block.icon()));
        tile.getStyleClass().add("kind-tile");
        Label name = new Label(block.name());
        name.getStyleClass().add("block-name");
        getChildren().addAll(tile, name);
        Tooltip.install(this, Icons.tooltip(Strings.text("blocks.tooltip", block.summary(), block.when(),
                block.imageReference())));
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        setOnDragDetected(this::drag);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            add.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            add.run();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        Dragboard board = startDragAndDrop(TransferMode.COPY);
        board.setContent(BlockTransfer.of(block.id()));
        board.setDragView(snapshot(new SnapshotParameters(), null), event.getX(), event.getY());
        event.consume();
    }
}

package dev.stackwright.app.panels.blocks;

import dev.stackwright.app.controls.LateTooltip;
import dev.stackwright.app.project.BlockTransfer;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.resources.Strings;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** One block, or what stands outside the stack: dragged to the canvas, or added with a double click or Enter. */
final class BlockRow extends HBox {

    private final String transferId;
    private final Runnable add;

    BlockRow(Technology block, Runnable add) {
        this(block.id(), block.kind().id(), block.icon(), block.name(), block.id(), add);
        tell(Strings.text("blocks.tooltip", block.summary(), block.when(), block.imageReference()));
    }

    BlockRow(Outsider outsider, Runnable add) {
        this("outside-" + outsider.id(), outsider.id(), outsider.icon(), outsider.title(), outsider.transferId(),
                add);
        tell(outsider.summary());
    }

    private BlockRow(String id, String kind, String icon, String title, String transferId, Runnable add) {
        this.transferId = transferId;
        this.add = add;
        setId("block-" + id);
        getStyleClass().addAll("block-row", "kind-" + kind);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Strings.text("blocks.add", title));
        StackPane tile = new StackPane(new FontIcon(icon));
        tile.getStyleClass().add("kind-tile");
        Label name = new Label(title);
        name.getStyleClass().add("block-name");
        getChildren().addAll(tile, name);
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        setOnDragDetected(this::drag);
    }

    private void tell(String words) {
        LateTooltip.on(this, words);
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
        board.setContent(BlockTransfer.of(transferId));
        board.setDragView(snapshot(new SnapshotParameters(), null), event.getX(), event.getY());
        event.consume();
    }
}

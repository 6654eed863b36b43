package dev.stackwright.app.canvas;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.Focus;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.resources.Strings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Says above the drawing that only a part of it is shown, and leads to more, to less and back to all. */
final class FocusBar extends HBox {

    private static final int LONGEST_NAME = 40;

    private final Label text = new Label();
    private final Button less;

    FocusBar(FocusMode mode) {
        setId("focus-bar");
        getStyleClass().addAll("canvas-panel", "focus-bar");
        setManaged(false);
        setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        less = Icons.button(MaterialDesignM.MINUS, Strings.text("canvas.focus.less"), mode::shallower);
        less.setId("focus-less");
        Button more = Icons.button(MaterialDesignP.PLUS, Strings.text("canvas.focus.more"), mode::deeper);
        more.setId("focus-more");
        Button end = Icons.button(MaterialDesignC.CLOSE, Strings.text("canvas.focus.end"), mode::end);
        end.setId("focus-end");
        getChildren().addAll(text, less, more, end);
    }

    void show(Drawing drawing) {
        setVisible(drawing.options().focus().isPresent());
        drawing.options().focus().ifPresent(focus -> {
            long around = drawing.scene().nodes().stream().filter(node -> !focus.nodes().contains(node.id())).count();
            text.setText(Strings.text("canvas.focus.shows", middle(focus, drawing),
                    Strings.counted("canvas.focus.neighbours", around), focus.depth()));
            less.setDisable(focus.depth() == 0);
        });
    }

    private static String middle(Focus focus, Drawing drawing) {
        if (focus.nodes().size() != 1) {
            return Strings.counted("canvas.focus.nodes", focus.nodes().size());
        }
        ElementId id = focus.nodes().iterator().next();
        String name = drawing.diagram().node(id).map(DiagramNode::title).orElse(id.name());
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "\u2026";
    }
}

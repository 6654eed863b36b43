package dev.stackwright.app.editor;

import dev.stackwright.app.controls.WrappedTooltip;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.fxmisc.richtext.CodeArea;

/** Shows what a mark says when the pointer rests on its underline. */
final class MarkHover {

    private static final Duration REST = Duration.millis(350);
    private static final double BELOW_POINTER_PX = 16;

    private final CodeArea area;
    private final IntFunction<List<EditorMark>> marksAt;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Tooltip tooltip = new WrappedTooltip("");
    private MouseEvent last;

    private MarkHover(CodeArea area, IntFunction<List<EditorMark>> marksAt) {
        this.area = area;
        this.marksAt = marksAt;
        tooltip.getStyleClass().add("mark-tooltip");
    }

    /** @param marksAt the marks at an offset of the area */
    static void install(CodeArea area, IntFunction<List<EditorMark>> marksAt) {
        MarkHover hover = new MarkHover(area, marksAt);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, hover::moved);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover.hide());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hover.hide());
        hover.rest.setOnFinished(event -> hover.show());
    }

    private void moved(MouseEvent event) {
        hide();
        last = event;
        rest.playFromStart();
    }

    private void hide() {
        rest.stop();
        tooltip.hide();
    }

    private void show() {
        OptionalInt offset = area.hit(last.getX(), last.getY()).getCharacterIndex();
        List<EditorMark> marks = offset.isPresent() ? marksAt.apply(offset.getAsInt()) : List.of();
        if (!marks.isEmpty() && area.getScene() != null) {
            tooltip.setText(MarkText.of(marks));
            tooltip.show(area, last.getScreenX(), last.getScreenY() + BELOW_POINTER_PX);
        }
    }
}

package dev.stackwright.app.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;

/** Buttons with icon and words that show the icon alone where there is little room; their tooltips say the words. */
final class ToolTexts {

    private final List<Labeled> buttons;
    private boolean little;
    private double savedPx;

    ToolTexts(List<Labeled> buttons) {
        this.buttons = List.copyOf(buttons);
    }

    /** What is saved at the moment of the room that the words need. */
    double savedPx() {
        return savedPx;
    }

    void setLittle(boolean room) {
        if (room != little) {
            little = room;
            double before = widthPx();
            buttons.forEach(button -> button.setContentDisplay(room ? ContentDisplay.GRAPHIC_ONLY
                    : ContentDisplay.LEFT));
            savedPx = room ? before - widthPx() : 0;
        }
    }

    private double widthPx() {
        return buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
    }
}

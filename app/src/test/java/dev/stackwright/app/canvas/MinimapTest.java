package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MinimapTest {

    private static final String TWO = """
            services:
              web:
                image: nginx:1.27
                depends_on: [api]
              api:
                image: acme/api:1.4.0
            """;

    private static CanvasFixture shown() {
        CanvasFixture on = new CanvasFixture(TWO);
        on.canvas.minimapShownProperty().set(true);
        on.layout();
        return on;
    }

    private static Region map(CanvasFixture on) {
        return (Region) on.canvas.lookup("#minimap");
    }

    private static Rectangle frame(CanvasFixture on) {
        return (Rectangle) on.canvas.lookup(".minimap-frame");
    }

    private static void press(Node on, Point2D at) {
        on.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, at.getX(), at.getY(), at.getX(), at.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
    }

    @Test
    void itIsNotThereUntilItIsAskedFor() {
        FxThread.run(() -> assertThat(map(new CanvasFixture(TWO)).isVisible()).isFalse());
    }

    @Test
    void itsFrameIsSmallerTheNearerTheDrawingIsSeen() {
        FxThread.run(() -> {
            CanvasFixture on = shown();
            double wide = frame(on).getWidth();

            on.canvas.camera().zoomAt(new Point(500, 350), 2);

            assertThat(frame(on).getWidth()).isLessThan(wide).isPositive();
        });
    }

    @Test
    void aPressGoesThereAndSelectsNothing() {
        FxThread.run(() -> {
            CanvasFixture on = shown();
            on.canvas.camera().zoomAt(new Point(500, 350), 2);
            Region map = map(on);

            press(map, map.localToScene(map.getWidth() / 2, map.getHeight() / 2));

            Box seen = on.canvas.camera().viewport().shown(on.canvas.camera().size());
            Box drawing = on.canvas.scene().bounds();
            assertThat(seen.centerX()).isCloseTo(drawing.centerX(), Offset.offset(1.0));
            assertThat(seen.centerY()).isCloseTo(drawing.centerY(), Offset.offset(1.0));
            assertThat(on.selection.elements()).isEmpty();
        });
    }
}

package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.canvas.CanvasView;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.recipe.MoveNodes;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** A service renamed by typing over its key is the same service all the way. */
class TypedRenameJourneyTest extends WindowJourney {

    private static final ElementId WEB = ElementId.service("web");
    private static final ElementId FRONTEND = ElementId.service("frontend");
    private static final NodePosition BY_HAND = new NodePosition(640, 320);

    @Test
    void aNodePlacedByHandStaysWithSelectionThroughEveryKey() {
        onFxThread(() -> project().workspace().perform(new MoveNodes(Map.of(WEB, BY_HAND))));
        onFxThread(() -> project().selection().select(Set.of(WEB), this));
        Point corner = corner(WEB);
        retypeWeb();
        assertThat(text()).contains("  frontend:\n    image: nginx:1.27");
        assertThat(project().snapshot().design().position(FRONTEND)).contains(BY_HAND);
        assertThat(corner(FRONTEND)).isEqualTo(corner);
        assertThat(project().selection().elements()).containsExactly(FRONTEND);
        command("undo");
        assertThat(text()).isEqualTo(STACK);
        assertThat(project().snapshot().design().position(WEB)).contains(BY_HAND);
        assertThat(corner(WEB)).isEqualTo(corner);
    }

    @Test
    void aNodeThatTheLayoutPlacedStaysToo() {
        Point corner = corner(WEB);
        List<Point> others = List.of(corner(ElementId.service("api")), corner(ElementId.service("database")));
        retypeWeb();
        assertThat(corner(FRONTEND)).isEqualTo(corner);
        assertThat(List.of(corner(ElementId.service("api")), corner(ElementId.service("database")))).isEqualTo(others);
        assertThat(project().snapshot().design().positions()).isEmpty();
    }

    private void retypeWeb() {
        onFxThread(() -> {
            CodeArea area = find(robot, ".code-area", CodeArea.class);
            area.requestFocus();
            area.moveTo(area.getText().indexOf("  web:") + "  web".length());
        });
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.BACK_SPACE);
        }
        robot.write("frontend");
        onFxThread(() -> { });
    }

    private Point corner(ElementId node) {
        return find(robot, ".stack-canvas", CanvasView.class).scene().node(node).orElseThrow().box().corner();
    }
}

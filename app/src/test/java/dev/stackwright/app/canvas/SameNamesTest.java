package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.sketch.AddNote;
import dev.stackwright.model.sketch.GroupElements;
import dev.stackwright.model.sketch.Spot;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.geometry.Point;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A note or group may be called as a service is; what is done with it does not touch the service. */
class SameNamesTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.4.0
                depends_on:
                  - database
              web:
                image: nginx:1.27
                depends_on:
                  - database
              database:
                image: postgres:17
            """;
    private static final ElementId GROUP = Sheet.group("api");
    private static final ElementId NOTE = Sheet.note("api");

    private static CanvasFixture stack() {
        CanvasFixture on = new CanvasFixture(STACK);
        on.canvas.views().group(Grouping.HAND);
        on.workspace.perform(new AddNote("api", new CanvasNote("Ask"),
                new Spot(on.canvas.views().options().view().key(), new NodePosition(900, 500))));
        on.workspace.perform(new GroupElements("api", Set.of(CanvasFixture.id("web"))));
        on.layout();
        assertThat(on.canvas.scene().node(NOTE)).isPresent();
        assertThat(on.canvas.scene().group(GROUP)).isPresent();
        return on;
    }

    @Test
    void deletingAndDuplicatingANoteAndAGroupLeavesTheServiceAlone() {
        FxThread.run(() -> {
            CanvasFixture on = stack();
            on.selection.select(Set.of(NOTE, GROUP), this);

            on.canvas.duplicateSelected();
            assertThat(on.text()).isEqualTo(STACK);
            on.strike(KeyCode.DELETE);

            assertThat(on.text()).isEqualTo(STACK);
            assertThat(on.workspace.snapshot().design().sheet().notes()).isEmpty();
            assertThat(on.workspace.snapshot().design().sheet().groups()).isEmpty();
        });
    }

    @Test
    void theLineOfACollapsedGroupIsNotThatOfTheService() {
        FxThread.run(() -> {
            CanvasFixture on = stack();
            on.canvas.views().collapse(Set.of(GROUP));
            on.layout();
            EdgeKey line = new EdgeKey(GROUP, CanvasFixture.id("database"));
            assertThat(on.canvas.scene().edge(line)).isPresent();

            on.canvas.selection().select(line);
            on.strike(KeyCode.DELETE);

            assertThat(on.text()).isEqualTo(STACK);
            assertThat(on.refusals).extracting(Outcome.Refusal::code).containsExactly("several-edges");
        });
    }

    @Test
    void theMenuOfTheEmptyCanvasAddsABlock() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(STACK);

            List<MenuItem> items = on.canvas.menuAt(new Point(5, 690)).getItems();
            items.stream().filter(item -> "canvas-addBlock".equals(item.getId())).findFirst().orElseThrow().fire();

            assertThat(((QuickAdd) on.canvas.lookup("#quick-add")).isOpen()).isTrue();
        });
    }
}

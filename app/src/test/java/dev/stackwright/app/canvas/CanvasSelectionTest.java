package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.recipe.DisconnectServices;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CanvasSelectionTest {

    private static final String STACK = """
            services:
              web:
                image: nginx
                depends_on: [api]
              api:
                image: acme/api
            """;
    private static final String FAN = """
            services:
              web:
                image: nginx
                depends_on: [api, db]
              api:
                image: acme/api
                depends_on: [db]
              db:
                image: postgres:16
            """;
    private static final EdgeKey WEB_TO_API = new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("api"));

    @Test
    void anEdgeSelectedOnTheCanvasIsSelectedForTheWholeWindow() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(STACK);
            on.selection.select(Set.of(CanvasFixture.id("web")), this);
            on.canvas.selection().select(WEB_TO_API);

            assertThat(on.selection.edge()).hasValue(WEB_TO_API);
            assertThat(on.selection.elements()).isEmpty();
            on.click(on.middleOf("api"));
            assertThat(on.selection.edge()).isEmpty();
        });
    }

    @Test
    void severalEdgesAreSelectedByShiftAndRemovedInOneStep() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FAN);
            EdgeKey webToDb = new EdgeKey(CanvasFixture.id("web"), CanvasFixture.id("db"));
            EdgeKey apiToDb = new EdgeKey(CanvasFixture.id("api"), CanvasFixture.id("db"));
            on.click(on.middleOf(WEB_TO_API));
            on.controlClick(on.middleOf(webToDb));
            on.controlClick(on.middleOf(apiToDb));
            assertThat(on.selection.edges()).containsExactly(WEB_TO_API, webToDb, apiToDb);
            on.controlClick(on.middleOf(apiToDb));
            assertThat(on.marks().selectedEdges()).containsExactlyInAnyOrder(WEB_TO_API, webToDb);

            on.strike(KeyCode.DELETE);

            assertThat(on.text()).isEqualTo(FAN.replace("    depends_on: [api, db]\n", ""));
            assertThat(on.workspace.undoTitle()).hasValue("Remove 2 edges");
            assertThat(on.selection.edges()).isEmpty();
            on.workspace.undo();
            assertThat(on.text()).isEqualTo(FAN);
        });
    }

    @Test
    void theMenuOfSeveralEdgesIsAboutAllOfThem() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(FAN);
            EdgeKey apiToDb = new EdgeKey(CanvasFixture.id("api"), CanvasFixture.id("db"));
            on.canvas.selection().select(WEB_TO_API);
            on.canvas.selection().toggle(apiToDb);

            ContextMenu menu = on.canvas.menuAt(on.middleOf(apiToDb));

            assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("Remove 2 edges");
        });
    }

    @Test
    void anEdgeThatGoesAwayIsSelectedNoLonger() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(STACK);
            on.selection.selectEdge(WEB_TO_API, this);
            assertThat(on.marks().selectedEdges()).containsExactly(WEB_TO_API);

            on.workspace.perform(new DisconnectServices("web", "api"));
            on.layout();
            assertThat(on.selection.edge()).isEmpty();
        });
    }

    @Test
    void theTenancyScopeIsSetOnTheCard() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(STACK);
            on.canvas.selection().select(Set.of(CanvasFixture.id("web"), CanvasFixture.id("api")));
            scope(on).getItems().get(2).fire();

            assertThat(on.workspace.snapshot().design().notes().scopes())
                    .containsEntry(CanvasFixture.id("web"), ServiceScope.PER_TENANT)
                    .containsEntry(CanvasFixture.id("api"), ServiceScope.PER_TENANT);
            assertThat(on.workspace.history().doneCount()).isEqualTo(2);
            assertThat(((RadioMenuItem) scope(on).getItems().get(2)).isSelected()).isTrue();
        });
    }

    private static Menu scope(CanvasFixture on) {
        ContextMenu menu = on.canvas.menuAt(on.middleOf("web"));
        MenuItem found = menu.getItems().stream().filter(item -> "canvas-scope".equals(item.getId())).findFirst()
                .orElseThrow();
        return (Menu) found;
    }
}

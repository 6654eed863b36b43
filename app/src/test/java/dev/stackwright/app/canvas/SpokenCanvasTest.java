package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.CanvasNote;
import dev.stackwright.model.design.ExternalSystem;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.sketch.AddExternal;
import dev.stackwright.model.sketch.AddNote;
import dev.stackwright.model.sketch.AddPerson;
import dev.stackwright.model.sketch.GroupElements;
import dev.stackwright.model.sketch.Spot;
import dev.stackwright.rendering.diagram.DiagramNode;
import dev.stackwright.rendering.diagram.Grouping;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.diagram.NodeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import org.junit.jupiter.api.Test;

class SpokenCanvasTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.4.0
                depends_on:
                  database:
                    condition: service_healthy
              database:
                image: postgres:17
            """;

    private static String spoken(CanvasFixture on, ElementId id) {
        return Descriptions.spoken(on.canvas.scene().node(id).orElseThrow().node(), Optional.empty());
    }

    @Test
    void onlyServicesHaveReplicas() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(STACK);
            on.workspace.perform(new AddPerson("Customer", Person.UNDESCRIBED, Optional.empty()));
            on.workspace.perform(new AddExternal("Bank", ExternalSystem.UNDESCRIBED, Optional.empty()));
            on.workspace.perform(new AddNote("n1", new CanvasNote("Ask the bank\nfirst"),
                    new Spot(on.canvas.views().options().view().key(), new NodePosition(600, 400))));
            on.layout();

            assertThat(spoken(on, CanvasFixture.id("database"))).startsWith("database: PostgreSQL")
                    .contains("1 replica");
            assertThat(spoken(on, Landscape.person("Customer"))).isEqualTo("Customer: Person");
            assertThat(spoken(on, Landscape.external("Bank"))).isEqualTo("Bank: External system");
            assertThat(spoken(on, Sheet.note("n1"))).isEqualTo("Note: Ask the bank\nfirst");
        });
    }

    @Test
    void componentsNetworksAndCollapsedGroupsSayWhatTheyAre() {
        assertThat(plain(Landscape.component("api", "router"), "router", NodeKind.COMPONENT, NodeShape.BOX,
                "[Component: Express]", "Finds the handler")).isEqualTo("router: Component: Express, "
                + "Finds the handler");
        assertThat(plain(new ElementId("networks", "front"), "front", NodeKind.NETWORK, NodeShape.NETWORK,
                "Network", "")).isEqualTo("front: Network");
        assertThat(plain(Sheet.group("Backend"), "Backend", NodeKind.GROUP, NodeShape.GROUP, "2 elements",
                "api, database")).isEqualTo("Backend: Collapsed group, 2 elements, api, database");
    }

    private static String plain(ElementId id, String title, NodeKind kind, NodeShape shape, String subtitle,
                                String description) {
        return Descriptions.spoken(DiagramNode.plain(id, title, kind, shape, subtitle, description),
                Optional.empty());
    }

    @Test
    void theCanvasSaysWhichEdgeIsSelectedAndOfItsGoing() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(STACK);
            List<AccessibleAttribute> told = new ArrayList<>();
            new SpokenSelection(on.canvas, on.canvas.sceneView(), on.canvas.selection(), told::add);
            assertThat(on.canvas.getAccessibleText()).isEqualTo("Drawing of the stack");

            on.letter("e");
            assertThat(on.canvas.getAccessibleText()).isEqualTo("api waits until database is healthy");
            assertThat(told).containsExactly(AccessibleAttribute.TEXT);

            on.type("service_healthy", "service_started");
            assertThat(on.canvas.getAccessibleText()).isEqualTo("api waits until database has been started");
            assertThat(told).hasSize(2);

            on.canvas.selection().clear();
            assertThat(on.canvas.getAccessibleText()).isEqualTo("Drawing of the stack");
            assertThat(told).hasSize(3);
        });
    }

    @Test
    void theCanvasSaysWhichGroupIsSelected() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(STACK);
            on.canvas.views().group(Grouping.HAND);
            on.workspace.perform(new GroupElements("Backend", Set.of(CanvasFixture.id("api"),
                    CanvasFixture.id("database"))));
            on.layout();

            on.canvas.selection().select(Sheet.group("Backend"));

            assertThat(on.canvas.getAccessibleText()).isEqualTo("Backend: Group of 2 elements");
        });
    }
}

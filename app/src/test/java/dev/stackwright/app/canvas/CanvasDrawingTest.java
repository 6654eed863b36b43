package dev.stackwright.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.fx.Badge;
import dev.stackwright.rendering.fx.CardNode;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.geometry.Point;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class CanvasDrawingTest {

    private static final String SHOP = """
            services:
              web:
                image: nginx:1.27
                depends_on: [api]
              api:
                image: acme/api:1.4.0
                environment:
                  CACHE_URL: redis://cache:6379
                depends_on:
                  database:
                    condition: service_healthy
              cache:
                image: valkey/valkey:8
              database:
                image: postgres:16
            """;

    @Test
    void everyServiceHasACard() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);

            assertThat(on.drawn()).containsExactly("web", "api", "cache", "database");
            assertThat(on.drawn()).allMatch(on::hasCard);
        });
    }

    @Test
    void aChangeElsewhereKeepsCardsAndPlaces() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);
            CardNode before = on.card("database");
            Box place = on.box("database");

            on.type("nginx:1.27", "nginx:1.28");

            assertThat(on.card("database")).isSameAs(before);
            assertThat(on.box("database")).isEqualTo(place);
            assertThat(on.card("web").getAccessibleText()).contains("nginx:1.28");
        });
    }

    @Test
    void aNewServiceMovesNoOtherNode() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);
            Box api = on.box("api");
            Box cache = on.box("cache");

            on.type("  cache:\n", "  worker:\n    image: acme/worker:1\n    depends_on: [cache]\n  cache:\n");

            assertThat(on.box("api")).isEqualTo(api);
            assertThat(on.box("cache")).isEqualTo(cache);
            assertThat(on.drawn()).contains("worker");
            assertThat(on.drawn()).filteredOn(name -> !name.equals("worker"))
                    .noneMatch(name -> on.box(name).overlaps(on.box("worker")));
        });
    }

    @Test
    void aServiceIsGoneFromTheCanvasWhenItIsGoneFromTheText() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);

            on.type("  cache:\n    image: valkey/valkey:8\n", "");

            assertThat(on.drawn()).doesNotContain("cache");
            assertThat(on.hasCard("cache")).isFalse();
        });
    }

    @Test
    void aServiceWhoseLinesCannotBeReadStaysAndIsMarked() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);
            Box place = on.box("cache");

            on.type("cache:\n", "cache: [\n");

            assertThat(on.box("cache")).isEqualTo(place);
            assertThat(on.card("cache").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("stale"));
            assertThat(on.card("cache").getAccessibleText()).contains("cannot be read");
        });
    }

    @Test
    void aNameTypedAnewKeepsItsPlace() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);
            Point place = on.box("web").corner();

            on.type("  web:", "  we:");
            on.type("  we:", "  front:");

            assertThat(on.box("front").corner()).isEqualTo(place);
        });
    }

    @Test
    void allOfALargeStackIsInViewAtFirst() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(LargeStacks.yaml(150, 1));

            Box shown = on.canvas.sceneView().viewport().toView(on.canvas.scene().bounds());

            assertThat(on.drawn()).hasSize(150);
            assertThat(shown.x()).isGreaterThanOrEqualTo(0);
            assertThat(shown.right()).isLessThanOrEqualTo(1000);
            assertThat(shown.bottom()).isLessThanOrEqualTo(700);
        });
    }

    @Test
    void aSmallStackIsNotBlownUp() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture("services:\n  web:\n    image: nginx:1.27\n");

            assertThat(on.canvas.zoomProperty().get()).isEqualTo(1);
            assertThat(on.middleOf("web").x()).isCloseTo(500, within(1.0));
        });
    }

    @Test
    void badgesCountTheFindings() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);

            on.canvas.showBadges(Map.of(CanvasFixture.id("database"), new Badge(2, Severity.WARNING)));
            on.layout();

            assertThat(on.card("database").getAccessibleText()).contains("2 findings");
            assertThat(on.card("database").lookupAll(".badge-warning")).hasSize(1);
            assertThat(on.card("web").lookupAll(".badge-warning")).isEmpty();
        });
    }

    @Test
    void theLegendNamesTheKindsOfEdgesThatAreDrawn() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);
            assertThat(on.canvas.lookupAll(".legend-entry")).filteredOn(Node::isVisible)
                    .hasSize(2);

            on.type("CACHE_URL: redis://cache:6379", "CACHE_URL: none");

            assertThat(on.canvas.lookupAll(".legend-entry")).filteredOn(Node::isVisible)
                    .hasSize(1);
        });
    }

    @Test
    void aClosedCanvasFollowsTheProjectNoLonger() {
        FxThread.run(() -> {
            CanvasFixture on = new CanvasFixture(SHOP);

            on.canvas.close();
            on.type("  cache:\n    image: valkey/valkey:8\n", "");

            assertThat(on.drawn()).contains("cache");
        });
    }
}

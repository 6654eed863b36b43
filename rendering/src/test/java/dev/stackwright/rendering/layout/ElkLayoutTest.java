package dev.stackwright.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.diagram.Diagram;
import dev.stackwright.rendering.geometry.Box;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.testing.Stacks;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElkLayoutTest {

    private final ElkLayout layout = new ElkLayout();

    @Test
    void everyEdgeLeadsToTheRight() {
        LayoutGraph graph = Stacks.graph("web>api", "api>database", "api>cache", "worker>database");

        Placement placement = layout.layout(graph);

        assertThat(graph.links()).allSatisfy(link -> assertThat(placement.boxes().get(link.key().from()).right())
                .isLessThan(placement.boxes().get(link.key().to()).x()));
    }

    @Test
    void aCycleIsDrawnWithOneEdgeBackwards() {
        LayoutGraph graph = Stacks.graph("a>b", "b>c", "c>a");

        Placement placement = layout.layout(graph);

        assertThat(graph.links()).filteredOn(link -> placement.boxes().get(link.key().from()).x()
                > placement.boxes().get(link.key().to()).x()).hasSize(1);
    }

    @Test
    void servicesWithoutEdgesStandAsAGridBelowTheOthers() {
        LayoutGraph graph = Stacks.graph("one", "web>api", "two", "three");

        Placement placement = layout.layout(graph);

        double bottom = placement.boxes().get(Stacks.id("api")).bottom();
        assertThat(placement.boxes().get(Stacks.id("one")).y()).isGreaterThan(bottom);
        assertThat(placement.boxes().get(Stacks.id("one")).y())
                .isEqualTo(placement.boxes().get(Stacks.id("two")).y());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 40, 100, 300})
    void noCardCoversAnother(int services) {
        Placement placement = layout.layout(large(services));

        assertThat(placement.boxes()).hasSize(services);
        assertThat(Stacks.overlaps(placement.boxes().values())).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 200})
    void theSameGraphGetsTheSamePlaces(int services) {
        assertThat(layout.layout(large(services))).isEqualTo(new ElkLayout().layout(large(services)));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100, 300, 1000})
    void largeStacksKeepTheProportionsOfAScreen(int services) {
        Box all = Box.around(layout.layout(large(services)).boxes().values());

        assertThat(all.width() / all.height()).isBetween(0.8, 3.0);
    }

    @Test
    void aLayoutThatNobodyWaitsForIsCalledOff() {
        LayoutGraph graph = large(300);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> layout.layout(graph)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anEmptyGraphHasNoPlaces() {
        assertThat(layout.layout(Stacks.graph()).boxes()).isEmpty();
    }

    private static LayoutGraph large(int services) {
        Diagram diagram = Stacks.diagram(LargeStacks.yaml(services, services));
        return new SceneBuilder(Stacks.MEASURER).graph(diagram);
    }
}

package dev.stackwright.rendering.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.testing.Stacks;
import org.junit.jupiter.api.Test;

class LargeStacksTest {

    @Test
    void hasAboutAsManyEdgesAsAreAskedForAndExactlyThatManyServices() {
        Diagram diagram = Stacks.diagram(LargeStacks.yaml(1_000, 1_500, 1));

        assertThat(diagram.nodes()).hasSize(1_000);
        assertThat(diagram.edges()).hasSizeBetween(1_490, 1_500);
    }

    @Test
    void isTheSameForTheSameNumbers() {
        assertThat(LargeStacks.yaml(80, 120, 4)).isEqualTo(LargeStacks.yaml(80, 120, 4));
    }
}

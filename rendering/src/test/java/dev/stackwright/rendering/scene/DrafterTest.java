package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.rendering.diagram.ArchitectureDiagram;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.text.TextMeasurer;
import org.junit.jupiter.api.Test;

class DrafterTest {

    private final Drafter drafter = new Drafter(new ArchitectureDiagram(Technologies.read()),
            new Placer(new ElkLayout()), new SceneBuilder(new TextMeasurer()));

    @Test
    void whatIsNeededStandsRightOfWhatNeedsIt() {
        Snapshot stack = Snapshot.of("""
                services:
                  api:
                    image: acme/api:1
                    depends_on: [database]
                  database:
                    image: postgres:16
                """);

        Drawing drawing = drafter.draw(stack, Drawing.EMPTY);

        assertThat(drawing.placement().boxes().get(ElementId.service("api")).right())
                .isLessThan(drawing.placement().boxes().get(ElementId.service("database")).x());
    }
}

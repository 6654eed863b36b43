package dev.stackwright.rendering.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.rendering.diagram.NodeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColorPaletteTest {

    private final ColorPalette colors = ColorTheme.LIGHT.palette();

    @Test
    void everyRoleThatCardsAndEdgesUseHasAColour() {
        for (NodeKind kind : NodeKind.values()) {
            assertThat(colors.color(kind.colorRole())).matches("#[0-9a-f]{6}");
        }
        for (CardPart part : List.of(CardPart.TITLE, CardPart.SUBTITLE, CardPart.IMAGE, CardPart.FACTS)) {
            assertThat(colors.color(part.colorRole())).matches("#[0-9a-f]{6}");
        }
        assertThat(colors.color("-sw-edge")).isNotEqualTo(colors.color("-sw-edge-implied"));
    }

    @Test
    void anUnknownRoleIsAnError() {
        assertThatThrownBy(() -> colors.color("-sw-none")).hasMessageContaining("-sw-none");
    }
}

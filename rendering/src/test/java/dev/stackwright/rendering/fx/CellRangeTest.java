package dev.stackwright.rendering.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.fx.CellRange.Cell;
import dev.stackwright.rendering.geometry.Size;
import org.junit.jupiter.api.Test;

class CellRangeTest {

    private final CellRange seen = CellRange.seen(-10, 90, new Size(200, 110), 100);

    @Test
    void everyCellIsSeenOfWhichAPixelIs() {
        assertThat(seen).isEqualTo(new CellRange(-1, 0, 1, 1));
        assertThat(seen.cells()).hasSize(6).allMatch(seen::has).contains(new Cell(-1, 0), new Cell(1, 1));
        assertThat(CellRange.NONE.cells()).isEmpty();
    }

    @Test
    void aMovementLeadsIntoTheCellsOnItsSide() {
        assertThat(seen.beside(5, 0)).containsExactly(new Cell(2, 0), new Cell(2, 1));
        assertThat(seen.beside(0, -5)).containsExactly(new Cell(-1, -1), new Cell(0, -1), new Cell(1, -1));
        assertThat(seen.beside(-1, 1)).hasSize(5).noneMatch(seen::has).allMatch(seen.grown()::has);
        assertThat(seen.beside(0, 0)).isEmpty();
    }
}

package dev.stackwright.rendering.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.rendering.delivery.TitleBlocks;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.testing.PdfReading;
import dev.stackwright.rendering.testing.Stacks;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures stand on sheets whole, and say what they are. */
class SvgPageTest {

    private static final TitleBlock BLOCK = TitleBlocks.of(WorkedExample.snapshot().design(), BriefCatalog.read(),
            "Orderly", "Orderly: context", Optional.empty());

    private final Scene scene = Stacks.drafter().draw(Snapshot.of("""
            services:
              a: {image: nginx, depends_on: [b]}
              b: {image: nginx, depends_on: [c]}
              c: {image: nginx, depends_on: [d]}
              d: {image: nginx}
            """), Drawing.EMPTY).scene();

    @Test
    void theBriefSaysStatusAndRevisionAndNobodyTheDate() {
        assertThat(BLOCK).isEqualTo(new TitleBlock("Orderly", "context", "In review", "R-2 · 2026-09-02", ""));
        assertThat(BLOCK.entries().keySet()).containsExactly("Project", "View", "Status", "Revision");
        assertThat(TitleBlocks.of(Snapshot.of("").design(), BriefCatalog.read(), "shop", "shop",
                Optional.of(LocalDate.of(2026, 1, 2))).entries().values())
                .containsExactly("shop", "Architecture", "2026-01-02");
    }

    @Test
    void theDrawingIsFittedIntoTheSheetAboveTheBlock() {
        for (PaperSize paper : PaperSize.values()) {
            for (Orientation way : Orientation.values()) {
                SvgPage page = page(paper, way);

                assertThat(page.view().size()).isIn(paper.size(true), paper.size(false));
                assertThat(page.left() + page.content().x() * page.scale()).isGreaterThanOrEqualTo(-0.01);
                assertThat(page.left() + page.content().right() * page.scale())
                        .isLessThanOrEqualTo(page.view().width() + 0.01);
                assertThat(page.top() + page.content().bottom() * page.scale())
                        .isLessThanOrEqualTo(page.block().y() + 0.01);
            }
        }
        assertThat(page(PaperSize.A4, Orientation.FITTING).view().size()).isEqualTo(PaperSize.A4.size(true));
        assertThat(page(PaperSize.A4, Orientation.PORTRAIT).scale())
                .isLessThan(page(PaperSize.A4, Orientation.LANDSCAPE).scale());
    }

    @Test
    void aPdfOnASheetHasItsSizeAndTheWordsOfTheBlock() {
        PdfReading pdf = PdfReading.of(new PictureExport(Stacks.MEASURER).picture(scene, "Orderly: context",
                new PictureStyle(PictureFormat.PDF, ColorTheme.DARK, 1, setup(PaperSize.A4, Orientation.PORTRAIT))));

        assertThat((double) pdf.sheets().get(0).getWidth()).isCloseTo(595.3, within(0.1));
        assertThat((double) pdf.sheets().get(0).getHeight()).isCloseTo(841.9, within(0.1));
        assertThat(pdf.texts().get(0)).contains("Project", "Orderly", "In review", "R-2 · 2026-09-02", "depends_on");
    }

    private static PageSetup setup(PaperSize paper, Orientation way) {
        return new PageSetup(Optional.of(paper), way, Optional.of(BLOCK));
    }

    private SvgPage page(PaperSize paper, Orientation way) {
        return SvgPage.of(scene, SvgOptions.standalone("Orderly: context", setup(paper, way)));
    }
}
